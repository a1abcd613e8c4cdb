package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.asset.AssetStanding;
import org.muster.asset.Stage;

/** Knows why and when a rule asks for a check: by time, by what happened to a thing, or by how much it was used. */
@ApplicationScoped
class Grounds {

    private final Duties duties;

    @Inject
    Grounds(Duties duties) {
        this.duties = duties;
    }

    Grounds() {
        this(null);
    }

    /** What of all that happened the rule asks a check for. */
    static Optional<Trigger> trigger(InspectionRule rule, AssetStanding standing, Set<Trigger> triggers) {
        return rule.recurrence() instanceof OnEvent event
                ? triggers(rule, standing, triggers)
                        .filter(event.triggers()::contains)
                        .findFirst()
                : Optional.empty();
    }

    /** What stands delivered waits for its acceptance, whenever it came. */
    private static Stream<Trigger> triggers(InspectionRule rule, AssetStanding standing, Set<Trigger> triggers) {
        return rule.purpose() == ChecklistPurpose.ACCEPTANCE && standing.stage() == Stage.RECEIVED
                ? Stream.of(Trigger.RECEIPT)
                : triggers.stream();
    }

    /** The day the rule asks for next, after what was settled last, or for the first time. */
    static Optional<LocalDate> following(InspectionRule rule, AssetStanding standing, Optional<Duty> last) {
        var anchor = standing.acceptedOn().orElse(rule.since());
        if (last.isEmpty()) {
            return rule.recurrence().first(anchor, rule.since());
        }
        var settled = last.get();
        return settled.settlement() == Settlement.WAIVED
                ? settled.waivedUntil()
                : rule.recurrence()
                        .next(
                                anchor,
                                settled.term().asked(),
                                settled.settledOn().orElseThrow());
    }

    /** The day the changed rule asks for: so long after what happened, or after the check before. */
    static Optional<LocalDate> askedAnew(InspectionRule rule, AssetStanding standing, Duty duty, Optional<Duty> last) {
        if (rule.recurrence() instanceof OnEvent event) {
            return duty.happened().map(event::asked);
        }
        return rule.recurrence().regular()
                ? following(rule, standing, last)
                        .map(next -> duty.notBefore().filter(next::isBefore).orElse(next))
                : Optional.empty();
    }

    /** Whether a rule that was changed still asks for the duty; the end of a waiver does so by itself. */
    boolean still(InspectionRule rule, Duty duty) {
        if (rule.recurrence() instanceof OnEvent event) {
            return duty.notBefore().isPresent()
                    || event.triggers().stream().map(Trigger::name).anyMatch(duty.cause()::equals);
        }
        return !(rule.recurrence() instanceof ByMeter)
                || duty.notBefore().isPresent()
                || due(duty.asset(), rule).isPresent();
    }

    /** Whether the rule goes by use, and the reading is so far beyond that of the last check. */
    boolean reached(String asset, InspectionRule rule, BigDecimal reading) {
        return rule.recurrence() instanceof ByMeter meter && meter.reached(base(asset, rule), reading);
    }

    /** The last reading of the asset, if by it the rule asks for a check. */
    Optional<BigDecimal> due(String asset, InspectionRule rule) {
        return rule.recurrence() instanceof ByMeter
                ? duties.lastReading(asset).filter(reading -> reached(asset, rule, reading))
                : Optional.empty();
    }

    private BigDecimal base(String asset, InspectionRule rule) {
        return duties.lastSettled(asset, rule.code())
                .flatMap(Duty::meter)
                .or(() -> duties.firstReading(asset))
                .orElse(BigDecimal.ZERO);
    }
}
