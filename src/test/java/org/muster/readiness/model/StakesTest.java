package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is at stake is what evaluating the lifted facts says, however it is counted. */
class StakesTest {

    @Provide
    Arbitrary<Facts> facts() {
        return Worlds.facts();
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Worlds.scenarios();
    }

    @Property
    void bothFiguresAreTheDifferenceOfTwoEvaluations(
            @ForAll("facts") Facts facts, @ForAll("scenarios") Scenario scenario) {
        var stakes = new Stakes(facts, scenario);
        for (var asset : facts.assets()) {
            for (var gate : asset.gates().gates()) {
                for (var day = Worlds.TODAY; day.isBefore(Worlds.TODAY.plusDays(Worlds.DAYS)); day = day.plusDays(3)) {
                    assertThat(stakes.of(asset.id(), gate.name(), day))
                            .isEqualTo(evaluated(facts, scenario, asset.id(), gate.name(), day));
                }
            }
        }
    }

    @Test
    void firstServerOfTheGoldenExample() {
        var on = LocalDate.of(2027, 2, 11);
        var stakes = new Stakes(GoldenWorld.facts(), Scenario.NORMAL).of("SRV-01", "INSPECTION", on);

        assertThat(stakes.get("PAY")).satisfies(pay -> {
            assertThat(pay.missedAlone()).isEqualByComparingTo("4.5");
            assertThat(pay.doneAlone()).isEqualByComparingTo("15.0");
        });
        assertThat(stakes.get("DCL")).satisfies(dcl -> {
            assertThat(dcl.missedAlone()).isEqualByComparingTo("9.0");
            assertThat(dcl.doneAlone()).isEqualByComparingTo("30.0");
        });
    }

    private static Map<String, AtStake> evaluated(
            Facts facts, Scenario scenario, String asset, String gate, LocalDate day) {
        BiPredicate<Asset, Gate> it =
                (owner, each) -> owner.id().equals(asset) && each.name().equals(gate);
        BiPredicate<Asset, Gate> hard = (owner, each) -> !each.endsAs().usable();
        var asItIs = indices(facts, scenario, day);
        var itLifted = indices(lifted(facts, it), scenario, day);
        var othersLifted = indices(lifted(facts, hard.and(it.negate())), scenario, day);
        var allLifted = indices(lifted(facts, hard.or(it)), scenario, day);
        return facts.plans().stream()
                .map(Plan::code)
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new AtStake(
                                allLifted.get(code).subtract(othersLifted.get(code)),
                                itLifted.get(code).subtract(asItIs.get(code)))));
    }

    private static Map<String, BigDecimal> indices(Facts facts, Scenario scenario, LocalDate day) {
        return Readiness.evaluate(facts, day, scenario, Overlay.NONE).plans().stream()
                .collect(Collectors.toMap(
                        PlanReadiness::code, plan -> plan.standing().index()));
    }

    private static Facts lifted(Facts facts, BiPredicate<Asset, Gate> meant) {
        List<Asset> assets = facts.assets().stream()
                .map(asset -> asset.gated(new Gates(
                        asset.gates().gates().stream()
                                .map(gate -> !gate.until().equals(Gate.NEVER) && meant.test(asset, gate)
                                        ? new Gate(gate.name(), true, Gate.FOREVER)
                                        : gate)
                                .toList(),
                        asset.gates().unknown())))
                .toList();
        return new Facts(assets, facts.plans(), facts.phi());
    }
}
