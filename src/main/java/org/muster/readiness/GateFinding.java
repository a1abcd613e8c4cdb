package org.muster.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.Verdict;

/**
 * What one gate says of one asset: until when it is met, and how it can be mended.
 *
 * @param endsAs what is to be said of the asset once it has ended
 * @param until the last day on which it is met
 * @param mendedOn the day on which it is met again if what is planned happens
 */
public record GateFinding(
        String asset, GateRule rule, Verdict endsAs, LocalDate until, Optional<LocalDate> mendedOn, Remedy remedy) {

    static GateFinding never(AssetFact asset, GateRule rule, Remedy remedy, Optional<LocalDate> mendedOn) {
        return new GateFinding(asset.tag(), rule, Verdict.NOT_READY, Gate.NEVER, mendedOn, remedy);
    }

    static GateFinding endsHard(AssetFact asset, GateRule rule, LocalDate until, Remedy remedy) {
        return new GateFinding(asset.tag(), rule, Verdict.NOT_READY, until, Optional.empty(), remedy);
    }

    static GateFinding endsSoft(AssetFact asset, GateRule rule, LocalDate until, Remedy remedy) {
        return new GateFinding(asset.tag(), rule, Verdict.CONDITIONAL, until, Optional.empty(), remedy);
    }

    /** The same to somebody who needs the asset for so many days more: what must be met throughout ends so much earlier. */
    GateFinding lasting(long days) {
        return rule.throughout() && days > 0 && everMet()
                ? new GateFinding(asset, rule, endsAs, until.minusDays(days), mendedOn, remedy)
                : this;
    }

    /** Whether the asset counts for nothing once it has ended. */
    public boolean hard() {
        return !endsAs.usable();
    }

    /** Whether the gate has ended by that day when nothing is done. */
    public boolean endedBy(LocalDate day) {
        return day.isAfter(until)
                && mendedOn.filter(again -> rule.certain() && !day.isBefore(again))
                        .isEmpty();
    }

    /** Whether it was ever met. */
    public boolean everMet() {
        return !until.equals(Gate.NEVER);
    }

    Gate gate() {
        return new Gate(rule.name(), endsAs, until, rule.throughout(), mendedOn, rule.certain());
    }
}
