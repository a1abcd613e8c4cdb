package org.muster.drill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/** An exercise of a plan in one of its scenarios, as it was reported; what was reported stays. */
@Entity
@Table(name = "drill")
public class Drill extends Aggregate {

    static final int REMARKS = 1_000;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "scenario", updatable = false)
    private String scenario;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", updatable = false)
    private DrillResult result;

    @Column(name = "measured_hours", updatable = false)
    private @Nullable BigDecimal measuredHours;

    @Column(name = "remarks", updatable = false)
    private String remarks;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    Drill(String code, NewDrill reported, String by, LocalDate today, Instant now) {
        new Reasons()
                .unless(!reported.heldOn().isAfter(today), "held_on", "drill.refusal.future", reported.heldOn())
                .unless(
                        reported.measuredHours()
                                .filter(hours -> hours.signum() < 0
                                        || hours.compareTo(MOST_HOURS) > 0
                                        || hours.stripTrailingZeros().scale() > 2)
                                .isEmpty(),
                        "measured_hours",
                        "drill.refusal.hours",
                        MOST_HOURS.toPlainString())
                .atMost(REMARKS, "remarks", reported.remarks())
                .refuse();
        this.code = code;
        this.plan = reported.plan();
        this.scenario = reported.scenario();
        this.heldOn = reported.heldOn();
        this.result = reported.result();
        this.measuredHours = reported.measuredHours().orElse(null);
        this.remarks = reported.remarks().strip();
        this.recordedBy = by;
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Drill() {}

    @Override
    public Subject subject() {
        return new Subject("drill", code);
    }

    public String code() {
        return code;
    }

    public String plan() {
        return plan;
    }

    public String scenario() {
        return scenario;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public DrillResult result() {
        return result;
    }

    public Optional<BigDecimal> measuredHours() {
        return Optional.ofNullable(measuredHours);
    }

    public String remarks() {
        return remarks;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
