package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.catalog.Kind;

/** Looks at a world as it is and as it would be, and tells every plan for which that makes a difference. */
final class WhatIf {

    private WhatIf() {}

    static WhatIfAnswer of(World world, List<Change> changes, LocalDate asOf, long days) {
        return of(world, Outlooks.of(world, asOf, days), changes, asOf, days);
    }

    /** The same where the plans have been looked at as they are. */
    static WhatIfAnswer of(World world, List<Outlook> outlooks, List<Change> changes, LocalDate asOf, long days) {
        var changed = over(world, changes);
        Map<String, Outlook> before = index(outlooks);
        var comparisons = Outlooks.of(changed, asOf, days).stream()
                .map(after -> Comparison.of(before.get(after.plan().code()), after))
                .filter(Comparison::changed)
                .toList();
        var codes =
                comparisons.stream().map(each -> each.before().plan().code()).toList();
        var lost = Outlooks.takenAway(world.only(codes), codes, asOf);
        lost.addAll(Outlooks.takenAway(changed.only(codes), codes, asOf));
        return new WhatIfAnswer(
                comparisons,
                Joint.losing(world.only(codes), codes, lost, asOf),
                Joint.losing(changed.only(codes), codes, lost, asOf),
                covers(world, changed),
                List.of());
    }

    /** The world once all of it is done, one after the other. */
    static World over(World world, List<Change> changes) {
        var changed = world;
        for (var change : changes) {
            changed = change.over(changed);
        }
        return changed;
    }

    /** The policies whose limit or last day is another one afterwards. */
    private static List<WhatIfAnswer.CoverChange> covers(World world, World changed) {
        return world.assets().values().stream()
                .filter(asset -> asset.kind() == Kind.INSURANCE_POLICY)
                .map(policy ->
                        cover(policy, Optional.ofNullable(changed.assets().get(policy.tag()))))
                .filter(each -> each.limitBefore() != each.limitAfter()
                        || !each.endBefore().equals(each.endAfter()))
                .toList();
    }

    private static WhatIfAnswer.CoverChange cover(AssetFact policy, Optional<AssetFact> after) {
        return new WhatIfAnswer.CoverChange(
                policy.tag(),
                policy.capability(),
                policy.units(),
                after.map(AssetFact::units).orElse(0L),
                policy.day("cover_end"),
                after.flatMap(each -> each.day("cover_end")));
    }

    private static Map<String, Outlook> index(List<Outlook> outlooks) {
        return outlooks.stream()
                .collect(Collectors.toMap(outlook -> outlook.plan().code(), Function.identity()));
    }
}
