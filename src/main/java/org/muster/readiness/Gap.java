package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.readiness.model.AtStake;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.shared.text.Bilingual;

/**
 * One thing to see to: a gate of an asset that ends, or a requirement that is short already.
 *
 * @param plan the code of the plan, and {@code requirement} of its requirement, which bears both names
 * @param on the day on which it costs something; today for what is short already
 * @param subject the asset, or the requirement itself
 * @param reason the name of the gate, or {@code SHORT}
 * @param from where the plan would stand without it, and to what it falls by it; the same where it alone costs no level
 * @param shared whether it costs that only together with something else of that day, or something else costs it as well
 */
public record Gap(
        String plan,
        String requirement,
        String name,
        String nameZh,
        LocalDate on,
        String subject,
        String reason,
        ReadinessLevel from,
        ReadinessLevel to,
        boolean shared,
        AtStake stake,
        List<RemedyLink> remedies)
        implements Bilingual {

    /** It is short already. */
    static final String SHORT = "SHORT";

    static final Comparator<Gap> BY_COST = Comparator.comparing(Gap::drop)
            .thenComparing(gap -> gap.stake().missedAlone().max(gap.stake().doneAlone()))
            .reversed()
            .thenComparing(Gap::on)
            .thenComparing(Gap::plan)
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

    /** Whether it is in sight from the day, so many days ahead. */
    boolean within(LocalDate today, long days) {
        return reason.equals(SHORT) || on.isAfter(today) && !on.isAfter(today.plusDays(days));
    }

    /** The same on a later day on which nothing has changed: what is short is short today. */
    Gap seen(LocalDate today) {
        return reason.equals(SHORT)
                ? new Gap(plan, requirement, name, nameZh, today, subject, reason, from, to, shared, stake, remedies)
                : this;
    }

    /** The same where assets are called otherwise; what is done with one that has no name is left out. */
    Gap naming(UnaryOperator<String> names) {
        var seen = names.apply(subject);
        var open = Discretion.withheld(seen)
                ? List.<RemedyLink>of()
                : remedies.stream()
                        .filter(remedy -> !Discretion.withheld(names.apply(remedy.subject())))
                        .toList();
        return new Gap(plan, requirement, name, nameZh, on, seen, reason, from, to, shared, stake, open);
    }

    /** Everything it names that may be an asset. */
    Stream<String> subjects() {
        return Stream.concat(Stream.of(subject), remedies.stream().map(RemedyLink::subject));
    }
}
