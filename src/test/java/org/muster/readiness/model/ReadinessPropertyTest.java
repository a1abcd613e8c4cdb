package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every world. */
class ReadinessPropertyTest {
    private static final BigDecimal FULL = new BigDecimal("100.0");
    private static final Horizon HORIZON = new Horizon(Worlds.TODAY, Worlds.DAYS);

    @Provide
    Arbitrary<Facts> worlds() {
        return Worlds.facts();
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Worlds.scenarios();
    }

    @Provide
    Arbitrary<Asset> readyAssets() {
        return Worlds.readyAssets();
    }

    @Property
    void aReadyAssetMoreNeverLowersALevel(@ForAll("worlds") Facts facts, @ForAll("readyAssets") Asset asset) {
        var more = new Facts(with(facts.assets(), asset), facts.plans(), facts.phi());

        assertNoneWorse(evaluate(more), evaluate(facts));
    }

    @Property
    void missingEvidenceNeverRaisesAnything(@ForAll("worlds") Facts facts) {
        var assets = facts.assets().stream()
                .map(ReadinessPropertyTest::withoutEvidence)
                .toList();
        var doubtful = new Facts(assets, facts.plans(), facts.phi());

        assertNoneWorse(evaluate(facts), evaluate(doubtful));
    }

    @Property
    void aLossNeverRaisesAnything(@ForAll("worlds") Facts facts, @ForAll("scenarios") Scenario loss) {
        assertNoneWorse(evaluate(facts), Readiness.evaluate(facts, Worlds.TODAY, loss, Overlay.NONE));
    }

    @Property
    void theCurveIsTheEvaluationOfEveryDay(@ForAll("worlds") Facts facts, @ForAll("scenarios") Scenario scenario) {
        var curves = Readiness.forecast(facts, HORIZON, scenario, Overlay.NONE);

        for (var day : everyDay()) {
            var standings = Readiness.evaluate(facts, day, scenario, Overlay.NONE).plans().stream()
                    .map(PlanReadiness::standing)
                    .toList();
            assertThat(curves).extracting(curve -> standingOn(day, curve)).isEqualTo(standings);
        }
    }

    @Property
    void everyStepChangesSomethingAndNamesACause(@ForAll("worlds") Facts facts) {
        for (var curve : Readiness.forecast(facts, HORIZON, Scenario.NORMAL, Overlay.NONE)) {
            for (var place = 1; place < curve.steps().size(); place++) {
                var step = curve.steps().get(place);
                assertThat(step.standing())
                        .isNotEqualTo(curve.steps().get(place - 1).standing());
                assertThat(step.causes()).isNotEmpty();
            }
        }
    }

    @Property
    void whatIsNotAtItsBestHasACause(@ForAll("worlds") Facts facts, @ForAll("scenarios") Scenario scenario) {
        var plans =
                Readiness.evaluate(facts, Worlds.TODAY, scenario, Overlay.NONE).plans();

        assertThat(plans)
                .flatExtracting(PlanReadiness::requirements)
                .allSatisfy(requirement ->
                        assertThat(requirement.causes().isEmpty()).isEqualTo(requirement.level() == ReadinessLevel.R1));
    }

    @Property
    void readinessWithReserveHangsOnNothing(@ForAll("worlds") Facts facts) {
        for (var plan : evaluate(facts).plans()) {
            var hanging =
                    plan.singlePoints().stream().map(SinglePoint::requirement).toList();
            assertThat(plan.requirements())
                    .filteredOn(requirement -> hanging.contains(requirement.id()))
                    .extracting(RequirementReadiness::level)
                    .doesNotContain(ReadinessLevel.R1);
        }
    }

    @Property
    void aSinglePointIsWhatItsLossShows(@ForAll("worlds") Facts facts) {
        var plans = evaluate(facts).plans();
        for (var place = 0; place < plans.size(); place++) {
            for (var point : plans.get(place).singlePoints()) {
                var loss = new Scenario(Set.of(point.group()), List.of());
                var after = Readiness.evaluate(facts, Worlds.TODAY, loss, Overlay.NONE)
                        .plans()
                        .get(place);
                assertThat(after.standing().level()).isEqualTo(point.level());
                assertThat(after.standing().level()).isGreaterThan(ReadinessLevel.R1);
            }
        }
    }

    @Property
    void anOverlayThatRemovesNothingChangesNothing(@ForAll("worlds") Facts facts) {
        assertThat(Overlay.NONE.over(facts)).isEqualTo(facts);
    }

    @Property
    void removingAnAssetIsLosingItAlone(@ForAll("worlds") Facts facts) {
        for (var asset : facts.assets()) {
            var itself = "unit:" + asset.id();
            if (facts.assets().stream()
                            .filter(other -> other.groups().contains(itself))
                            .count()
                    == 1) {
                var loss = new Scenario(Set.of(itself), List.of());
                var removal = new Overlay(Set.of(asset.id()));
                assertThat(standings(Readiness.evaluate(facts, Worlds.TODAY, Scenario.NORMAL, removal)))
                        .isEqualTo(standings(Readiness.evaluate(facts, Worlds.TODAY, loss, Overlay.NONE)));
            }
        }
    }

    @Property
    void theSameFactsGiveTheSameHashAndTheSameAnswer(@ForAll("worlds") Facts facts) {
        var same = new Facts(new ArrayList<>(facts.assets()), new ArrayList<>(facts.plans()), facts.phi());

        assertThat(same).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(evaluate(same)).isEqualTo(evaluate(facts));
    }

    @Property
    void theIndexIsFullExactlyWhenAllThatWeighsIsCovered(@ForAll("worlds") Facts facts) {
        var evaluation = evaluate(facts);
        for (var place = 0; place < facts.plans().size(); place++) {
            var weights = facts.plans().get(place).requirements();
            var readiness = evaluation.plans().get(place);
            var covered = IntStream.range(0, weights.size())
                    .filter(line -> weights.get(line).weight() > 0)
                    .allMatch(line ->
                            readiness.requirements().get(line).coverage().equals(Ratio.ONE));
            assertThat(readiness.standing().index()).isBetween(BigDecimal.ZERO, FULL);
            assertThat(readiness.standing().index().equals(FULL)).isEqualTo(covered);
        }
    }

    private static Evaluation evaluate(Facts facts) {
        return Readiness.evaluate(facts, Worlds.TODAY, Scenario.NORMAL, Overlay.NONE);
    }

    private static List<Standing> standings(Evaluation evaluation) {
        return evaluation.plans().stream().map(PlanReadiness::standing).toList();
    }

    private static void assertNoneWorse(Evaluation better, Evaluation worse) {
        for (var place = 0; place < worse.plans().size(); place++) {
            var above = better.plans().get(place);
            var below = worse.plans().get(place);
            assertThat(above.standing().level())
                    .isLessThanOrEqualTo(below.standing().level());
            assertThat(above.standing().index())
                    .isGreaterThanOrEqualTo(below.standing().index());
        }
    }

    private static Standing standingOn(LocalDate day, Curve curve) {
        var begun = curve.steps().stream().filter(step -> !step.from().isAfter(day));
        return begun.reduce((earlier, later) -> later).orElseThrow().standing();
    }

    private static List<LocalDate> everyDay() {
        return Worlds.TODAY.datesUntil(Worlds.TODAY.plusDays(Worlds.DAYS + 1L)).toList();
    }

    private static List<Asset> with(List<Asset> assets, Asset asset) {
        return Stream.concat(assets.stream(), Stream.of(asset)).toList();
    }

    private static Asset withoutEvidence(Asset asset) {
        var doubtful = new Gates(asset.gates().gates(), true);
        return new Asset(asset.id(), asset.capability(), asset.units(), asset.deployHours(), asset.groups(), doubtful);
    }
}
