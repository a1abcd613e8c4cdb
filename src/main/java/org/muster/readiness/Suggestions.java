package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.readiness.model.Ratio;
import org.muster.readiness.model.Verdict;

/**
 * What could be assigned to a requirement beside what is: everything that fits, first what is ready, then what would not
 * be lost together with those assigned, what gives a whole unit, and what is in place sooner.
 */
record Suggestions(PlanOutline plan, PlanLineRow requirement, World world, LocalDate day) {

    private static final int MOST = 20;
    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::verdict)
            .thenComparing(each -> each.shared().size())
            .thenComparing(Suggestion::substitute)
            .thenComparing(Suggestion::deployHours)
            .thenComparing(Suggestion::tag);

    List<Suggestion> best() {
        var assigned = serving();
        var together = assigned.stream()
                .filter(world.assets()::containsKey)
                .flatMap(tag -> world.assets().get(tag).groups().stream())
                .collect(Collectors.toCollection(HashSet::new));
        return new Matching(plan.without(Part.ASSIGNMENT), requirement, new Shelf(world.assets()))
                .worth().entrySet().stream()
                        .filter(each -> !assigned.contains(each.getKey()) && !Discretion.withheld(each.getKey()))
                        .map(each -> suggestion(world.assets().get(each.getKey()), each.getValue(), together))
                        .sorted(BEST_FIRST)
                        .limit(MOST)
                        .toList();
    }

    /** Those who are assigned by name, and those who serve already through a pool. */
    private Set<String> serving() {
        var lines = plan.lines(Part.ASSIGNMENT).stream()
                .filter(line -> line.text("requirement").equals(requirement.code()))
                .toList();
        var named = lines.stream().map(line -> line.text("asset"));
        return lines.isEmpty()
                ? Set.of()
                : Stream.concat(
                                named,
                                new Matching(plan, requirement, new Shelf(world.assets())).worth().keySet().stream())
                        .collect(Collectors.toSet());
    }

    private Suggestion suggestion(AssetFact asset, Ratio worth, Set<String> together) {
        var ended = GateRule.of(asset).stream()
                .filter(finding -> finding.endedBy(day))
                .toList();
        return new Suggestion(
                asset.tag(),
                asset.name(),
                asset.around().site(),
                ended.stream().map(GateFinding::endsAs).reduce(Verdict.READY, Verdict::orWorse),
                worth,
                asset.deployHours(),
                ended,
                asset.groups().stream().filter(together::contains).sorted().toList());
    }
}
