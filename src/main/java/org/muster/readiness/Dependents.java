package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the requirements that count on an asset, as one of those who serve or as what is needed beside them, and looks at
 * each by itself: a plan that is low for another reason does not hide what one of its requirements loses.
 */
record Dependents(World world, String tag, LocalDate today) {

    private static final Comparator<Dependence> BY_PLAN =
            Comparator.comparing(each -> each.outlook().plan().code());

    /** All of them, with what each loses by some changes. */
    List<Dependence> under(List<Change> changes) {
        return under(Outlooks.of(world, today, ReadinessJob.HORIZON), changes);
    }

    /** The same where the plans have been looked at already. */
    List<Dependence> under(List<Outlook> outlooks, List<Change> changes) {
        return outlooks.stream()
                .flatMap(outlook -> of(outlook, changes))
                .sorted(BY_PLAN)
                .toList();
    }

    private Stream<Dependence> of(Outlook outlook, List<Change> changes) {
        return outlook.requirements().stream()
                .filter(this::counts)
                .map(line -> new Dependence(outlook, line, alone(outlook.plan().code(), line.code(), changes)));
    }

    private boolean counts(RequirementLine line) {
        return line.candidates().stream().anyMatch(candidate -> candidate.tag().equals(tag)) || beside(line);
    }

    private boolean beside(RequirementLine line) {
        var asset = world.assets().get(tag);
        return asset != null && line.line().codes("companions").contains(asset.capability());
    }

    private Comparison alone(String plan, String requirement, List<Change> changes) {
        var narrowed = world.asking(plan, requirement);
        return Comparison.of(look(narrowed), look(WhatIf.over(narrowed, changes)));
    }

    private Outlook look(World narrowed) {
        return Outlooks.of(narrowed, today, ReadinessJob.HORIZON).get(0);
    }
}
