package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.muster.readiness.model.AtStake;
import org.muster.readiness.model.ReadinessLevel;

/**
 * One thing to see to: a gate of an asset that ends, or a requirement that is short already.
 *
 * @param on the day on which it costs something; today for what is short already
 * @param subject the asset, or the requirement itself
 * @param reason the name of the gate, or {@code SHORT}
 * @param from where the plan stands the day before, and to what it falls on the day
 */
public record Gap(
        Outlook outlook,
        RequirementLine line,
        LocalDate on,
        String subject,
        String reason,
        ReadinessLevel from,
        ReadinessLevel to,
        AtStake stake,
        List<RemedyLink> remedies) {

    static final Comparator<Gap> BY_COST = Comparator.comparing(Gap::drop)
            .thenComparing(gap -> gap.stake().missedAlone().max(gap.stake().doneAlone()))
            .reversed()
            .thenComparing(Gap::on)
            .thenComparing(gap -> gap.outlook().plan().code())
            .thenComparing(Gap::subject);

    /** By how many levels the plan falls. */
    public int drop() {
        return to.ordinal() - from.ordinal();
    }

    public Light light() {
        return Light.of(to);
    }

    public Light lightBefore() {
        return Light.of(from);
    }
}
