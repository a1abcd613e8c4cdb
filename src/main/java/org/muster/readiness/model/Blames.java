package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ends for one plan, day by day: who could serve it is gathered once for all of them. */
public final class Blames {
    private final Plan plan;
    private final List<Roster> rosters;
    private final List<Scenario> losses;
    private final Ratio phi;
    private final Map<LocalDate, Blame> days = new HashMap<>();

    /** The first plan of the facts, in whichever of these losses it stands worst. */
    public Blames(Facts facts, List<Set<String>> losses) {
        this.plan = facts.plans().get(0);
        this.rosters = Roster.of(plan, new Inventory(facts.assets()));
        this.losses = losses.stream().map(lost -> new Scenario(lost, List.of())).toList();
        this.phi = facts.phi();
    }

    /** What everything that ends on a day does to the level. */
    public Blame on(LocalDate day) {
        return days.computeIfAbsent(
                day,
                each -> new Blame(
                        plan.code(),
                        rosters,
                        losses.stream()
                                .map(lost -> new Situation(each, lost, phi))
                                .toList(),
                        each));
    }
}
