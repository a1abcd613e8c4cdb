package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks of everything that ends for one plan on one day what it does to the level: by leaving it away, and by letting it
 * end alone. What ends the same day and makes no difference is not to blame for a drop.
 */
public final class Blame {
    private final List<Roster> rosters;
    private final List<PlanAssessment> assessed;
    private final LocalDate day;
    private final Set<Cause> ends;

    /** Where the plan stands where each of them ends alone. */
    private final Map<Cause, ReadinessLevel> alone;

    private final ReadinessLevel best;
    private final ReadinessLevel full;

    /** A plan on the day, in whichever of these situations it stands worst. */
    Blame(String plan, List<Roster> rosters, List<Situation> situations, LocalDate day) {
        this.rosters = rosters;
        this.assessed = situations.stream()
                .map(situation -> new PlanAssessment(plan, rosters, situation))
                .toList();
        this.day = day;
        this.ends = rosters.stream()
                .flatMap(roster -> Stream.concat(
                        roster.candidates().stream()
                                .flatMap(asset ->
                                        asset.gates().endingOn(day).stream().map(gate -> Cause.of(asset, gate))),
                        roster.requirement().waiverEndingOn(day).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.best = without(ends);
        this.full = without(Set.of());
        this.alone = best == full
                ? Map.of()
                : ends.stream().collect(Collectors.toMap(Function.identity(), cause -> without(others(cause))));
    }

    private Set<Cause> others(Cause cause) {
        var others = new LinkedHashSet<>(ends);
        others.remove(cause);
        return others;
    }

    /** What the cause does; no drop where it does nothing. */
    public Share of(Cause cause) {
        if (best == full || !ends.contains(cause)) {
            return new Share(full, full, false);
        }
        var spared = without(Set.of(cause));
        var itself = alone.get(cause);
        if (spared != full) {
            return new Share(spared, full, itself.ordinal() - best.ordinal() < full.ordinal() - spared.ordinal());
        }
        if (itself != best) {
            return new Share(best, itself, true);
        }
        return needed(cause) ? new Share(best, full, true) : new Share(full, full, false);
    }

    /**
     * Whether it is one of a few that make the whole drop together, none of them to be left away. What costs most alone is
     * left away first: it would hide what the others do together.
     */
    private boolean needed(Cause cause) {
        var away = new LinkedHashSet<Cause>();
        var others = others(cause).stream()
                .sorted(Comparator.<Cause, ReadinessLevel>comparing(alone::get).reversed())
                .toList();
        for (var other : others) {
            away.add(other);
            if (without(away) != full) {
                away.remove(other);
            }
        }
        away.add(cause);
        return without(away) != full;
    }

    /** Where the plan stands where these do not end. */
    private ReadinessLevel without(Set<Cause> away) {
        var held = rosters.stream().map(roster -> roster.without(away, day)).toList();
        return assessed.stream()
                .map(assessment -> assessment.with(held).level())
                .reduce(ReadinessLevel.R1, ReadinessLevel::orWorse);
    }
}
