package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.model.ARequirement.aRequirement;
import static org.muster.readiness.model.AnAsset.anAsset;
import static org.muster.readiness.model.ReadinessLevel.R1;
import static org.muster.readiness.model.ReadinessLevel.R2;
import static org.muster.readiness.model.ReadinessLevel.R3;
import static org.muster.readiness.model.ReadinessLevel.R4;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The level table at its edges, for a plan with an objective of four hours that tolerates eight. */
class RequirementLevelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void oneMoreThanNeededWithoutASinglePointIsReadyWithReserve() {
        var two = aRequirement("server", 2, "SERVER");

        assertThat(level(two, server("a"), server("b"), server("c"))).isEqualTo(R1);
        assertThat(level(two, server("a"), server("b"), server("c").conditional()))
                .isEqualTo(R1);
        assertThat(level(two, server("a"), server("b"))).isEqualTo(R2);
    }

    @Test
    void aSharedSiteMakesReserveWorthless() {
        var one = aRequirement("server", 1, "SERVER");

        assertThat(level(one, server("a").in("site:A"), server("b").in("site:B")))
                .isEqualTo(R1);
        assertThat(level(one, server("a").in("site:A"), server("b").in("site:A")))
                .isEqualTo(R2);
    }

    @Test
    void aSiteAlreadyLostIsNoSinglePointAnyMore() {
        var one = aRequirement("server", 1, "SERVER").asked();
        var assets = List.of(
                server("a").in("site:A").here(), server("b").in("site:B").here());
        var lost = new Scenario(Set.of("site:A"), List.of());

        var plan = Readiness.evaluate(facts(assets, one), TODAY, lost, Overlay.NONE)
                .plans()
                .get(0);

        assertThat(plan.singlePoints())
                .containsExactly(new SinglePoint("site:B", "server", R4), new SinglePoint("unit:b", "server", R4));
    }

    @Test
    void halfOfTheNeededUnitsMaySurviveALossWithoutAFallback() {
        var two = aRequirement("server", 2, "SERVER");

        assertThat(level(two, server("a").in("site:A"), server("b").of(2).in("site:B")))
                .isEqualTo(R1);
    }

    @Test
    void anExplicitFallbackSetsWhatMustSurviveALoss() {
        var twoOfTwo = aRequirement("server", 2, "SERVER").orAtLeast(2);

        assertThat(level(twoOfTwo, server("a").in("site:A"), server("b").of(2).in("site:B")))
                .isEqualTo(R2);
    }

    @Test
    void conditionalUnitsDegradeWhereReadyOnesAreTooFew() {
        var two = aRequirement("server", 2, "SERVER");

        assertThat(level(
                        two, server("a"), server("b").conditional(), server("c").conditional()))
                .isEqualTo(R3);
        assertThat(level(two, server("a"))).isEqualTo(R4);
    }

    @Test
    void theFallbackDegradesWhateverTheTime() {
        var fallback = aRequirement("server", 3, "SERVER").orAtLeast(1).within("100");

        assertThat(level(fallback, server("a").deployedIn("100"))).isEqualTo(R3);
        assertThat(level(fallback, server("a").withoutEvidence())).isEqualTo(R4);
    }

    @Test
    void laterThanTheObjectiveButToleratedIsDegraded() {
        var withinTen = aRequirement("server", 1, "SERVER").within("10");

        assertThat(level(withinTen, server("a").deployedIn("4"))).isEqualTo(R2);
        assertThat(level(withinTen, server("a").deployedIn("4.001"))).isEqualTo(R3);
        assertThat(level(withinTen, server("a").deployedIn("8"))).isEqualTo(R3);
        assertThat(level(withinTen, server("a").deployedIn("8.5"))).isEqualTo(R4);
    }

    @Test
    void aToleratedOutageIsNeverShorterThanTheObjective() {
        var hasty = new Plan(
                "P",
                1,
                hours("4"),
                hours("1"),
                List.of(aRequirement("server", 2, "SERVER").asked()));
        var assets = List.of(
                server("a").deployedIn("4").here(), server("b").conditional().here());

        assertThat(evaluate(assets, hasty).requirements().get(0).level()).isEqualTo(R3);
    }

    @Test
    void onlyAssetsInPlaceInTimeAreCandidates() {
        var withinTwo = aRequirement("server", 1, "SERVER").within("2");

        assertThat(readiness(withinTwo, server("a").deployedIn("2")).tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(readiness(withinTwo, server("a").deployedIn("2.5")).tally()).isEqualTo(Tally.NOTHING);
    }

    @Test
    void theLastNeededUnitSetsTheRecoveryTime() {
        var three = aRequirement("server", 3, "SERVER");
        var quick = server("a").deployedIn("1").of(2);
        var slow = server("b").deployedIn("3.5").conditional();

        assertThat(readiness(three, slow, quick).recoveryHours()).contains(hours("3.5"));
        assertThat(readiness(three, quick).recoveryHours()).isEqualTo(Optional.empty());
    }

    @Test
    void missingEvidenceCountsNothingAndIsShownApart() {
        var one = aRequirement("server", 1, "SERVER");

        var readiness = readiness(one, server("a").withoutEvidence());

        assertThat(readiness.tally()).isEqualTo(new Tally(0, 0, 1));
        assertThat(readiness.coverage()).isEqualTo(Ratio.ZERO);
        assertThat(readiness.causes()).contains(new Cause("a", "UNKNOWN"));
    }

    @Test
    void causesNameWhatIsMissingAndWhoIsNotFit() {
        var two = aRequirement("server", 2, "SERVER").within("10");

        assertThat(causes(two, server("a"), server("b").until("INSPECTION", "2026-11-21")))
                .containsExactly("server SHORT 1", "b INSPECTION");
        assertThat(causes(two, server("a"), server("b").deployedIn("6.5").conditional()))
                .containsExactly("server NO_RESERVE", "server LATE 6.5 h", "b REMARK");
    }

    @Test
    void causesNameWhatTheScenarioTookAway() {
        var one = aRequirement("server", 1, "SERVER").asked();
        var lost = new Scenario(Set.of("site:A"), List.of());

        var plan = Readiness.evaluate(facts(List.of(server("a").in("site:A").here()), one), TODAY, lost, Overlay.NONE);

        assertThat(plan.plans().get(0).requirements().get(0).causes())
                .containsExactly(new Cause("server", "SHORT 1"), new Cause("a", "LOST"));
    }

    private static AnAsset server(String id) {
        return anAsset(id, "SERVER");
    }

    private static ReadinessLevel level(ARequirement requirement, AnAsset... assets) {
        return readiness(requirement, assets).level();
    }

    private static List<String> causes(ARequirement requirement, AnAsset... assets) {
        return readiness(requirement, assets).causes().stream().map(Cause::text).toList();
    }

    private static RequirementReadiness readiness(ARequirement requirement, AnAsset... assets) {
        var present = Arrays.stream(assets).map(AnAsset::here).toList();
        var facts = facts(present, requirement.asked());
        return evaluate(present, facts.plans().get(0)).requirements().get(0);
    }

    private static PlanReadiness evaluate(List<Asset> assets, Plan plan) {
        var facts = new Facts(assets, List.of(plan), GoldenWorld.PHI);
        return Readiness.evaluate(facts, TODAY, Scenario.NORMAL, Overlay.NONE)
                .plans()
                .get(0);
    }

    private static Facts facts(List<Asset> assets, Requirement requirement) {
        var plan = new Plan("P", 1, hours("4"), hours("8"), List.of(requirement));
        return new Facts(assets, List.of(plan), GoldenWorld.PHI);
    }

    private static BigDecimal hours(String text) {
        return new BigDecimal(text);
    }
}
