package org.muster.drill.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.drill.DrillResult;
import org.muster.drill.NewDrill;
import org.muster.shared.usecase.Refusal;

/** What a person fills in about an exercise. */
public class DrillForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String plan = "";
    private String scenario = "";
    private @Nullable LocalDate heldOn;
    private String result = "";
    private @Nullable BigDecimal measuredHours;
    private String remarks = "";

    NewDrill drill() {
        return new NewDrill(
                plan,
                Optional.ofNullable(scenario).orElse(""),
                Optional.ofNullable(heldOn).orElseThrow(() -> Refusal.invalid("held_on", "shared.refusal.needed")),
                DrillResult.valueOf(result),
                Optional.ofNullable(measuredHours),
                Optional.ofNullable(remarks).orElse(""));
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public @Nullable BigDecimal getMeasuredHours() {
        return measuredHours;
    }

    public void setMeasuredHours(@Nullable BigDecimal measuredHours) {
        this.measuredHours = measuredHours;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
