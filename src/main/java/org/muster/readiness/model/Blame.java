package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks of everything that ends for one plan on one day what it does to the level: by leaving it away, and by letting it
 * end alone. What ends the same day and makes no difference is not to blame for a drop.
 */
public final class Blame {
    private final String plan;
    private final List<Roster> rosters;
    private final List<Situation> situations;
    private final LocalDate day;
    private final Set<Cause> ends;
    private final ReadinessLevel best;
    private final ReadinessLevel full;

    /** The first plan of the facts on the day, in whichever of these losses it stands worst. */
    public Blame(Facts facts, List<Set<String>> losses, LocalDate day) {
        var asked = facts.plans().get(0);
        this.plan = asked.code();
        this.rosters = Roster.of(asked, new Inventory(facts.assets()));
        this.situations = losses.stream()
                .map(lost -> new Situation(day, new Scenario(lost, List.of()), facts.phi()))
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
    }

    /** What the cause does; no drop where it does nothing. */
    public Share of(Cause cause) {
        if (best == full || !ends.contains(cause)) {
            return new Share(full, full, false);
        }
        var others = new LinkedHashSet<>(ends);
        others.remove(cause);
        var spared = without(Set.of(cause));
        var alone = without(others);
        if (spared != full) {
            return new Share(spared, full, alone.ordinal() - best.ordinal() < full.ordinal() - spared.ordinal());
        }
        if (alone != best) {
            return new Share(best, alone, true);
        }
        return needed(cause, others) ? new Share(best, full, true) : new Share(full, full, false);
    }

    /** Whether it is one of a few that make the whole drop together, none of them to be left away. */
    private boolean needed(Cause cause, Set<Cause> others) {
        var away = new LinkedHashSet<Cause>();
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
        return situations.stream()
                .map(situation ->
                        new PlanAssessment(plan, held, situation).standing().level())
                .reduce(ReadinessLevel.R1, ReadinessLevel::orWorse);
    }
}
