package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.drill.DrillRow;
import org.muster.plan.Part;
import org.muster.plan.PlanOutline;
import org.muster.readiness.model.Blames;
import org.muster.readiness.model.Criticality;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Standing;

/**
 * How one plan stands on a day and in the days to come, with everything needed to say why.
 *
 * @param scenario the code of the scenario that decides: of those the plan answers, the one it stands worst in
 * @param noAction the curve when nothing is done, beginning with the day itself
 * @param asPlanned the curve when deliveries, returns and repairs happen on their days
 * @param pillarCauses what keeps the pillars beside the equipment from their best
 * @param pillarsChange the next day on which a pillar may be judged otherwise though nobody does anything
 * @param proven the latest exercise of the last year in which it was measured how long recovery takes
 * @param facts what the engine was told of the plan
 * @param print names everything it rests on but the day
 */
public record Outlook(
        PlanOutline plan,
        Objective objective,
        LocalDate asOf,
        Standing standing,
        String scenario,
        List<ScenarioStanding> scenarios,
        List<RequirementLine> requirements,
        List<SinglePoint> singlePoints,
        List<CurveStep> noAction,
        List<CurveStep> asPlanned,
        Pillars pillars,
        List<PillarCause> pillarCauses,
        Optional<LocalDate> pillarsChange,
        Optional<DrillRow> proven,
        Facts facts,
        String print) {

    /** Names everything it rests on, the day with it: the same hash, the same outlook. */
    public String hash() {
        return Fingerprint.on(asOf, print);
    }

    /** Whether what was found under this hash on a day rests on the same facts, whatever day it is now. */
    boolean restsOn(LocalDate day, String hash) {
        return Fingerprint.on(day, print).equals(hash);
    }

    public Light light() {
        return Light.of(standing.level());
    }

    /** What somebody answers for instead on that day, if anybody does. */
    public Optional<Overridden> overridden() {
        return Overridden.on(asOf, plan.lines(Part.OVERRIDE));
    }

    /** What somebody answers for going without on that day. */
    public List<Waived> waived() {
        return Waived.on(asOf, plan.lines(Part.WAIVER));
    }

    /** How soon all that is vital is achieved by reckoning; empty where some of it never is, or nothing is vital. */
    public Optional<BigDecimal> recoveryHours() {
        var vital = requirements.stream()
                .filter(line -> line.line().text("criticality").equals(Criticality.VITAL.name()))
                .map(line -> line.readiness().recoveryHours())
                .toList();
        return vital.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : vital.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** The next day on which the level drops. */
    public Optional<CurveStep> cliff() {
        return cliffs().stream().findFirst();
    }

    /** All days on which the level drops when nothing is done. */
    public List<CurveStep> cliffs() {
        var drops = new ArrayList<CurveStep>();
        ReadinessLevel before = noAction.get(0).standing().level();
        for (var step : noAction.subList(1, noAction.size())) {
            if (step.standing().level().compareTo(before) > 0) {
                drops.add(step);
            }
            before = step.standing().level();
        }
        return List.copyOf(drops);
    }

    /** Where it stands on a later day when nothing is done. */
    public Standing standingOn(LocalDate day) {
        return Curves.on(noAction, day);
    }

    /** What everything that ends does to the level by itself, day by day, whatever scenario it stands worst in then. */
    Blames blames() {
        return new Blames(
                facts, Outlooks.losses(plan).values().stream().distinct().toList());
    }

    public Optional<RequirementLine> requirement(String code) {
        return requirements.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
