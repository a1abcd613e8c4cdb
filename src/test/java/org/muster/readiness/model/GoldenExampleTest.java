package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.model.GoldenWorld.HALF_A_YEAR;
import static org.muster.readiness.model.GoldenWorld.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The golden example of the design, figure by figure. */
class GoldenExampleTest {
    private static final Facts FACTS = GoldenWorld.facts();

    @Test
    void bothPlansAreReadyTodayWithoutASpareSwitch() {
        var today = Readiness.evaluate(FACTS, TODAY, Scenario.NORMAL, Overlay.NONE);

        assertThat(standings(today)).containsExactly("R2 100.0", "R2 100.0");
        assertThat(today.plans().get(0).requirements().get(1).causes())
                .extracting(Cause::text)
                .containsExactly("switch NO_RESERVE", "site:DC-B SINGLE_POINT", "unit:SW-01 SINGLE_POINT");
    }

    @Test
    void payFallsStepByStepWhenNothingIsDone() {
        assertThat(curve(0, Overlay.NONE))
                .containsExactly(
                        "2026-12-20 R3 95.5 SRV-02 INSPECTION",
                        "2027-01-01 R3 75.5 POL-CY POLICY",
                        "2027-01-16 R3 55.5 LIC-07 LICENCE",
                        "2027-02-01 R3 45.5 SAT-1 SIM, SAT-2 SIM, SAT-3 SIM, SAT-4 SIM",
                        "2027-02-11 R4 30.5 SRV-01 INSPECTION",
                        "2027-03-02 R4 10.5 SW-01 INSPECTION",
                        "2027-04-02 R4 0.0 SRV-03 INSPECTION");
    }

    @Test
    void dclFallsWithTheServersAndTheSwitch() {
        assertThat(curve(1, Overlay.NONE))
                .containsExactly(
                        "2026-12-20 R3 91.0 SRV-02 INSPECTION",
                        "2027-02-11 R4 61.0 SRV-01 INSPECTION",
                        "2027-03-02 R4 21.0 SW-01 INSPECTION",
                        "2027-04-02 R4 0.0 SRV-03 INSPECTION");
    }

    @Test
    void withoutTheSwitchNeitherPlanWorks() {
        var lost = Readiness.evaluate(FACTS, TODAY, losing("unit:SW-01"), Overlay.NONE);

        assertThat(lost.plans()).extracting(plan -> plan.standing().level()).containsOnly(ReadinessLevel.R4);
    }

    @Test
    void withoutTheDataCentreNeitherPlanWorks() {
        var lost = Readiness.evaluate(FACTS, TODAY, losing("site:DC-B"), Overlay.NONE);

        assertThat(standings(lost)).containsExactly("R4 60.5", "R4 21.0");
    }

    @Test
    void retiringTheSpareServerHurtsOnlyLater() {
        var withoutTheSpare = new Overlay(Set.of("SRV-03"));

        var today = Readiness.evaluate(FACTS, TODAY, Scenario.NORMAL, withoutTheSpare);

        assertThat(standings(today)).containsExactly("R2 100.0", "R2 100.0");
        assertThat(curve(0, withoutTheSpare)).startsWith("2026-12-20 R4 85.0 SRV-02 INSPECTION");
        assertThat(curve(1, withoutTheSpare)).startsWith("2026-12-20 R4 70.0 SRV-02 INSPECTION");
    }

    @Test
    void runTogetherTheFirstPlanIsServedAndTheSecondGoesShort() {
        var together = new Scenario(Set.of(), List.of("PAY", "DCL"));

        var joint = Readiness.evaluate(FACTS, TODAY, together, Overlay.NONE).joint();

        assertThat(joint)
                .contains(new JointActivation(
                        16,
                        14,
                        List.of(new Shortfall("DCL", "server", 1), new Shortfall("DCL", "switch", 1)),
                        List.of(
                                new Bottleneck(List.of("SERVER"), 4, 3, List.of("SRV-01", "SRV-02", "SRV-03")),
                                new Bottleneck(List.of("SWITCH"), 2, 1, List.of("SW-01")))));
    }

    @Test
    void theSwitchAndItsSiteAreTheSinglePointsOfTheSecondPlan() {
        var today = Readiness.evaluate(FACTS, TODAY, Scenario.NORMAL, Overlay.NONE);

        assertThat(today.plans().get(1).singlePoints())
                .containsExactly(
                        new SinglePoint("site:DC-B", "server", ReadinessLevel.R4),
                        new SinglePoint("site:DC-B", "switch", ReadinessLevel.R4),
                        new SinglePoint("unit:SW-01", "switch", ReadinessLevel.R4));
    }

    @Test
    void atStakeWithTheFirstServerAreTheDropIfOnlyItIsMissedAndTheGainIfOnlyItIsDone() {
        var itsDay = LocalDate.of(2027, 2, 11);
        Predicate<Asset> isTheServer = asset -> asset.id().equals("SRV-01");

        var allDone = indices(lifting(asset -> true), itsDay);
        var missedAlone = indices(lifting(isTheServer.negate()), itsDay);
        var noneDone = indices(FACTS, itsDay);
        var doneAlone = indices(lifting(isTheServer), itsDay);

        assertThat(differences(allDone, missedAlone)).containsExactly("4.5", "9.0");
        assertThat(differences(doneAlone, noneDone)).containsExactly("15.0", "30.0");
    }

    private static Scenario losing(String group) {
        return new Scenario(Set.of(group), List.of());
    }

    private static List<String> standings(Evaluation evaluation) {
        return evaluation.plans().stream().map(plan -> text(plan.standing())).toList();
    }

    private static String text(Standing standing) {
        return standing.level() + " " + standing.index();
    }

    private static List<String> curve(int plan, Overlay overlay) {
        return Readiness.forecast(FACTS, HALF_A_YEAR, Scenario.NORMAL, overlay).get(plan).changes().stream()
                .map(step -> step.from() + " " + text(step.standing()) + " "
                        + String.join(
                                ", ", step.causes().stream().map(Cause::text).toList()))
                .toList();
    }

    /** The facts as if the hard ends of these assets had been seen to. */
    private static Facts lifting(Predicate<Asset> seenTo) {
        var assets = FACTS.assets().stream().map(asset -> seenTo.test(asset) ? lifted(asset) : asset);
        return new Facts(assets.toList(), FACTS.plans(), FACTS.phi());
    }

    private static Asset lifted(Asset asset) {
        var gates = asset.gates().gates().stream()
                .map(gate -> gate.hard() ? new Gate(gate.name(), true, Gate.FOREVER) : gate);
        var lifted = new Gates(gates.toList(), asset.gates().unknown());
        return new Asset(asset.id(), asset.capability(), asset.units(), asset.deployHours(), asset.groups(), lifted);
    }

    private static List<BigDecimal> indices(Facts facts, LocalDate day) {
        return Readiness.evaluate(facts, day, Scenario.NORMAL, Overlay.NONE).plans().stream()
                .map(plan -> plan.standing().index())
                .toList();
    }

    private static List<String> differences(List<BigDecimal> higher, List<BigDecimal> lower) {
        return List.of(
                higher.get(0).subtract(lower.get(0)).toString(),
                higher.get(1).subtract(lower.get(1)).toString());
    }
}
