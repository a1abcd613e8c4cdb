package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;

/**
 * What is to be seen to, from what is kept with the results: five statements however many plans there are, more only while
 * one waits to be looked at, or where somebody looks further ahead than is kept.
 */
@ApplicationScoped
class KeptGaps {

    private static final int MOST_PLANS = 5_000;

    private final LiveWorld live;
    private final ReadinessStream results;
    private final GapStream gaps;
    private final PlanDirectory plans;
    private final Discretion discretion;

    @Inject
    KeptGaps(LiveWorld live, ReadinessStream results, GapStream gaps, PlanDirectory plans, Discretion discretion) {
        this.live = live;
        this.results = results;
        this.gaps = gaps;
        this.plans = plans;
        this.discretion = discretion;
    }

    KeptGaps() {
        this(null, null, null, null, null);
    }

    /** Everything of the plans the caller may see that falls short or ends within so many days, by what it costs. */
    List<Gap> inSight(LocalDate today, long days) {
        if (days > Gaps.KEPT) {
            return Gaps.of(live.of(Optional.empty()), today, days);
        }
        var seen = plans.readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), MOST_PLANS).rows().stream()
                .map(row -> row.code())
                .collect(Collectors.toSet());
        var kept = gaps.standing(today);
        kept.retainAll(seen);
        results.touched().forEach(kept::remove);
        seen.removeAll(kept);
        var found = discretion.gaps(Gaps.inSight(gaps.all().filter(gap -> kept.contains(gap.plan())), today, days));
        return Stream.concat(found.stream(), Gaps.inSight(looked(seen, today, days), today, days).stream())
                .sorted(Gap.BY_COST)
                .toList();
    }

    private Stream<Gap> looked(Collection<String> waiting, LocalDate today, long days) {
        return waiting.isEmpty()
                ? Stream.of()
                : Gaps.all(Outlooks.of(live.of(Optional.of(waiting)), today, days), today, days).values().stream()
                        .flatMap(List::stream);
    }
}
