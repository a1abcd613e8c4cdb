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
    /** Those who pull the plan below its best, and so are asked: nothing that ends elsewhere makes a difference. */
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
        this.day = day;
        var whole = assessed(plan, rosters, situations);
        var held = without(rosters, ends(rosters));
        this.full = worst(whole.stream());
        this.best = worst(whole.stream().map(assessment -> assessment.with(held)));
        this.rosters = best == full
                ? List.of()
                : rosters.stream()
                        .filter(roster -> whole.stream()
                                .anyMatch(assessment -> assessment.below(best).contains(roster)))
                        .toList();
        this.assessed = assessed(plan, this.rosters, situations);
        this.ends = ends(this.rosters);
        this.alone = best == full
                ? Map.of()
                : ends.stream().collect(Collectors.toMap(Function.identity(), cause -> without(others(cause))));
    }

    private static List<PlanAssessment> assessed(String plan, List<Roster> rosters, List<Situation> situations) {
        return situations.stream()
                .map(situation -> new PlanAssessment(plan, rosters, situation))
                .toList();
    }

    private Set<Cause> ends(List<Roster> of) {
        return of.stream()
                .flatMap(roster -> Stream.concat(
                        roster.candidates().stream()
                                .flatMap(asset ->
                                        asset.gates().endingOn(day).stream().map(gate -> Cause.of(asset, gate))),
                        roster.requirement().waiverEndingOn(day).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    /** Where the plan stands where these do not end: what is no worse than its best pulls no further. */
    private ReadinessLevel without(Set<Cause> away) {
        var held = without(rosters, away);
        return best.orWorse(worst(assessed.stream().map(assessment -> assessment.with(held))));
    }

    private List<Roster> without(List<Roster> of, Set<Cause> away) {
        return of.stream().map(roster -> roster.without(away, day)).toList();
    }

    private static ReadinessLevel worst(Stream<PlanAssessment> assessments) {
        return assessments.map(PlanAssessment::level).reduce(ReadinessLevel.R1, ReadinessLevel::orWorse);
    }
}
