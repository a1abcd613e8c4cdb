package org.muster.readiness.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges one plan in one situation. */
final class PlanAssessment {
    private static final Ratio FULL_INDEX = Ratio.of(100);

    private final String plan;
    private final List<Roster> rosters;
    private final Situation situation;
    private final List<Lineup> lineups;

    PlanAssessment(String plan, List<Roster> rosters, Situation situation) {
        this(
                plan,
                rosters,
                situation,
                rosters.stream().map(roster -> new Lineup(roster, situation)).toList());
    }

    private PlanAssessment(String plan, List<Roster> rosters, Situation situation, List<Lineup> lineups) {
        this.plan = plan;
        this.rosters = rosters;
        this.situation = situation;
        this.lineups = lineups;
    }

    /** The same on the next day on which anything changes: whoever does not change that day stands as before. */
    PlanAssessment on(LocalDate day) {
        var then = situation.on(day);
        return new PlanAssessment(
                plan,
                rosters,
                then,
                lineups.stream()
                        .map(lineup -> lineup.roster().changesOn(day) ? new Lineup(lineup.roster(), then) : lineup)
                        .toList());
    }

    /** The same with other rosters in the same order: what the very same roster serves stands as before. */
    PlanAssessment with(List<Roster> others) {
        return new PlanAssessment(
                plan,
                others,
                situation,
                IntStream.range(0, others.size())
                        .mapToObj(at -> lineups.get(at).roster() == others.get(at)
                                ? lineups.get(at)
                                : new Lineup(others.get(at), situation))
                        .toList());
    }

    PlanReadiness readiness() {
        return new PlanReadiness(
                plan,
                standing(),
                lineups.stream().map(this::readinessOf).toList(),
                lineups.stream()
                        .flatMap(this::singlePointsOf)
                        .sorted(SinglePoint.ORDER)
                        .toList());
    }

    Standing standing() {
        return new Standing(level(), printedIndex());
    }

    BigDecimal printedIndex() {
        return index().rounded(1);
    }

    /** Whoever serves what pulls the plan below a level. */
    List<Roster> below(ReadinessLevel level) {
        return lineups.stream()
                .filter(lineup -> pullOf(lineup).compareTo(level) > 0)
                .map(Lineup::roster)
                .toList();
    }

    ReadinessLevel level() {
        return lineups.stream().map(this::pullOf).reduce(ReadinessLevel.R1, ReadinessLevel::orWorse);
    }

    /** While somebody answers for going without it, a requirement pulls like a supporting one. */
    private ReadinessLevel pullOf(Lineup lineup) {
        var requirement = lineup.requirement();
        var waived = requirement.terms().waivedOn(situation.day());
        return (waived ? Criticality.SUPPORTING : requirement.criticality()).pullFrom(lineup.level());
    }

    /** The weighted mean of the coverages, as a percentage; a plan on which nothing weighs is complete. */
    private Ratio index() {
        var total = Ratio.ZERO;
        var covered = Ratio.ZERO;
        for (var lineup : lineups) {
            var weight = Ratio.of(lineup.requirement().weight());
            total = total.plus(weight);
            covered = covered.plus(weight.times(lineup.coverage()));
        }
        return total.equals(Ratio.ZERO) ? FULL_INDEX : FULL_INDEX.times(covered).dividedBy(total);
    }

    private RequirementReadiness readinessOf(Lineup lineup) {
        return new RequirementReadiness(
                lineup.requirement().id(),
                lineup.level(),
                lineup.coverage(),
                lineup.tally(),
                lineup.recoveryHours(),
                new Causes(lineup, situation).all());
    }

    private Stream<SinglePoint> singlePointsOf(Lineup lineup) {
        return lineup.singlePoints().stream()
                .map(group -> new SinglePoint(group, lineup.requirement().id(), levelWithout(group)));
    }

    private ReadinessLevel levelWithout(String group) {
        return new PlanAssessment(plan, rosters, situation.losing(group)).level();
    }
}
