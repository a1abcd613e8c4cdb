package org.muster.readiness.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a plan needs: so many units of a capability, in place within so many hours, and how much hangs on it. */
public record Requirement(
        String id,
        String capability,
        Need need,
        BigDecimal neededByHours,
        Criticality criticality,
        long weight,
        Terms terms) {

    public Requirement(
            String id, String capability, Need need, BigDecimal neededByHours, Criticality criticality, long weight) {
        this(id, capability, need, neededByHours, criticality, weight, Terms.OPEN);
    }

    /** Whether an asset is a candidate: it can do what is asked and is in place in time, whatever its state. */
    boolean accepts(Asset asset) {
        return serves(asset) && asset.deployHours().compareTo(neededByHours) <= 0;
    }

    /** That the waiver of it ends, if the day is the first one without. */
    Optional<Cause> waiverEndingOn(LocalDate day) {
        return terms.waivedOn(day.minusDays(1)) && !terms.waivedOn(day)
                ? Optional.of(new Cause(id, "WAIVER"))
                : Optional.empty();
    }

    /** The same where the waiver of it never ends. */
    Requirement waived() {
        return new Requirement(id, capability, need, neededByHours, criticality, weight, terms.waived());
    }

    private boolean serves(Asset asset) {
        return terms.worth()
                .map(each -> each.containsKey(asset.id()))
                .orElseGet(() -> capability.equals(asset.capability()));
    }
}
