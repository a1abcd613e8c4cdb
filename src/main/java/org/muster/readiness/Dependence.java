package org.muster.readiness;

import java.time.LocalDate;
import java.util.Optional;

/** That a requirement of a plan counts on an asset, and what would become of the plan without it. */
public record Dependence(Outlook outlook, RequirementLine line, Outlook without) {

    /** The first day on which the plan would stand lower. */
    public Optional<LocalDate> dropsOn() {
        return Comparison.of(outlook, without).drops().stream().findFirst().map(Comparison.Drop::from);
    }

    /** The level it would fall to on that day. */
    public Light dropsTo() {
        return Comparison.of(outlook, without).drops().stream()
                .findFirst()
                .map(drop -> Light.of(drop.after().level()))
                .orElse(outlook.light());
    }
}
