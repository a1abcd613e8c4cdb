package org.muster.drill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/** That a person was trained in something, and until when that holds. */
@Entity
@Table(name = "training")
public class Training extends Aggregate {

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "person", updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "training_type", updatable = false)
    private TrainingType type;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "remarks", updatable = false)
    private String remarks;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    Training(String code, NewTraining reported, String by, LocalDate today, Instant now) {
        new Reasons()
                .unless(!reported.heldOn().isAfter(today), "held_on", "drill.refusal.future", reported.heldOn())
                .unless(
                        !reported.validUntil().isBefore(reported.heldOn()),
                        "valid_until",
                        "drill.refusal.valid_until",
                        reported.heldOn())
                .atMost(Drill.REMARKS, "remarks", reported.remarks())
                .refuse();
        this.code = code;
        this.person = reported.person();
        this.type = reported.type();
        this.heldOn = reported.heldOn();
        this.validUntil = reported.validUntil();
        this.remarks = reported.remarks().strip();
        this.recordedBy = by;
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Training() {}

    @Override
    public Subject subject() {
        return new Subject("training", code);
    }

    public String code() {
        return code;
    }

    public String person() {
        return person;
    }

    public TrainingType type() {
        return type;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String remarks() {
        return remarks;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
