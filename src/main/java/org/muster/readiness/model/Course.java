package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How much of one requirement is covered, on whatever day: what its candidates amount to is counted once and then changed
 * only by those that change.
 */
final class Course {
    /** Before every day on which something ends; what was never met has ended by then. */
    private static final LocalDate BEGINNING = Gate.NEVER.plusDays(1);

    private final Requirement requirement;
    private final Need need;
    private final Situation situation;

    /** Made once: what a unit is worth in parts is found by all candidates together. */
    private final UnaryOperator<Asset> view;

    private final Map<String, Asset> views = new HashMap<>();
    private final NavigableMap<LocalDate, Tally> tallies = new TreeMap<>();

    Course(Roster roster, Scenario scenario, Ratio phi) {
        this.requirement = roster.requirement();
        this.need = requirement.need().inPartsOf(roster.parts());
        this.view = requirement.terms().view();
        this.situation = new Situation(BEGINNING, scenario, phi);
        roster.candidates().forEach(asset -> views.put(asset.id(), asset));
        follow(roster.candidates());
    }

    private void follow(List<Asset> candidates) {
        var changing = new TreeMap<LocalDate, List<Asset>>();
        candidates.forEach(asset -> asset.gates().gates().stream()
                .flatMap(Gate::changes)
                .distinct()
                .forEach(day ->
                        changing.computeIfAbsent(day, same -> new ArrayList<>()).add(asset)));
        var tally = situation.tallyOf(candidates);
        tallies.put(BEGINNING, tally);
        for (var change : changing.entrySet()) {
            for (var asset : change.getValue()) {
                tally = moved(
                        tally,
                        asset.units(),
                        verdict(asset, change.getKey().minusDays(1)),
                        verdict(asset, change.getKey()));
            }
            tallies.put(change.getKey(), tally);
        }
    }

    private Verdict verdict(Asset asset, LocalDate day) {
        return situation.on(day).verdictOf(asset);
    }

    private static Tally moved(Tally tally, long units, Verdict from, Verdict to) {
        return tally.plus(from, -units).plus(to, units);
    }

    Ratio weight() {
        return Ratio.of(requirement.weight());
    }

    /** Whether an asset of this id is one of the candidates. */
    boolean counts(String id) {
        return views.containsKey(id);
    }

    Ratio coverage(LocalDate day) {
        return coverage(tallies.floorEntry(day).getValue());
    }

    /** The coverage on the day where one of the candidates is this one instead. */
    Ratio with(LocalDate day, Asset other) {
        var seen = view.apply(other);
        return coverage(moved(
                tallies.floorEntry(day).getValue(),
                seen.units(),
                verdict(views.get(other.id()), day),
                verdict(seen, day)));
    }

    private Ratio coverage(Tally tally) {
        return tally.worth(situation.phi()).dividedBy(Ratio.of(need.units())).atMost(Ratio.ONE);
    }
}
