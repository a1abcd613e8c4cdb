package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at a world as it is and as it would be, and tells every plan for which that makes a difference. */
final class WhatIf {

    private WhatIf() {}

    static WhatIfAnswer of(World world, List<Change> changes, LocalDate asOf, long days) {
        var changed = world;
        for (var change : changes) {
            changed = change.over(changed);
        }
        Map<String, Outlook> before = index(Outlooks.of(world, asOf, days));
        var comparisons = Outlooks.of(changed, asOf, days).stream()
                .map(after -> Comparison.of(before.get(after.plan().code()), after))
                .filter(Comparison::changed)
                .toList();
        var codes =
                comparisons.stream().map(each -> each.before().plan().code()).toList();
        return new WhatIfAnswer(
                comparisons,
                Joint.of(world.only(codes), codes, List.of(), asOf),
                Joint.of(changed.only(codes), codes, List.of(), asOf));
    }

    private static Map<String, Outlook> index(List<Outlook> outlooks) {
        return outlooks.stream()
                .collect(Collectors.toMap(outlook -> outlook.plan().code(), Function.identity()));
    }
}
