package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.asset.AssetStanding;
import org.muster.asset.Stage;

/** Knows what else than time asks for a check: what happened to a thing, or how much it was used. */
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
