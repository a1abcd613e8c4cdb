package org.muster.drill.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.drill.NewTraining;
import org.muster.drill.TrainingType;
import org.muster.shared.usecase.Refusal;

/** What a person fills in about a training. */
public class TrainingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String person = "";
    private String type = "";
    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate validUntil;
    private String remarks = "";

    NewTraining training() {
        return new NewTraining(
                person,
                TrainingType.valueOf(type),
                day("held_on", heldOn),
                day("valid_until", validUntil),
                Optional.ofNullable(remarks).orElse(""));
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseThrow(() -> Refusal.invalid(field, "shared.refusal.needed"));
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
