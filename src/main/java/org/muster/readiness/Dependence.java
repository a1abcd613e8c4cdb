package org.muster.readiness;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a requirement of a plan counts on an asset, and what would become of the requirement without it, whatever else
 * holds the plan down.
 *
 * @param need the plan as if it asked for this alone, with the asset and without
 */
public record Dependence(Outlook outlook, RequirementLine line, Comparison need) {

    /** The first day on which the requirement would stand lower, when nothing is done or as planned. */
    public Optional<LocalDate> dropsOn() {
        return need.losses().stream().findFirst().map(Comparison.Drop::from);
    }

    /** How it stands while nothing becomes of the asset. */
    public Light light() {
        return need.before().light();
    }

    /** The level it would fall to on that day. */
    public Light dropsTo() {
        return need.losses().stream()
                .findFirst()
                .map(drop -> Light.of(drop.after().level()))
                .orElse(light());
    }
}
