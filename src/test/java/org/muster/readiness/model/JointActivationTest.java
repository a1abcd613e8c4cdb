package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.model.ARequirement.aRequirement;
import static org.muster.readiness.model.AnAsset.anAsset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is served when plans compete. */
class JointActivationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Requirement TWO = aRequirement("server", 2, "SERVER").asked();

    @Test
    void priorityGoesBeforeTheShorterObjectiveAndThatBeforeTheCode() {
        var plans =
                List.of(plan("B", 1, "8", TWO), plan("D", 1, "4", TWO), plan("C", 1, "4", TWO), plan("A", 2, "1", TWO));

        assertThat(together(plans, servers(3)).shortfall())
                .containsExactly(
                        new Shortfall("D", "server", 1),
                        new Shortfall("B", "server", 2),
                        new Shortfall("A", "server", 2));
    }

    @Test
    void anEarlierClaimLeavesWhatOnlyALaterOneCouldUse() {
        var patient = aRequirement("any", 1, "SERVER").within("8").asked();
        var hasty = aRequirement("quick", 1, "SERVER").within("1").asked();
        var assets = List.of(
                anAsset("quick", "SERVER").deployedIn("1").here(),
                anAsset("slow", "SERVER").deployedIn("8").here());

        var joint = together(List.of(plan("A", 1, "8", patient), plan("B", 2, "8", hasty)), assets);

        assertThat(joint).isEqualTo(new JointActivation(2, 2, List.of(), List.of()));
    }

    @Test
    void theUnitsOfOneAssetAreSharedOut() {
        var stock = List.of(anAsset("pool", "SERVER").of(3).here());

        assertThat(together(List.of(plan("A", 1, "4", TWO), plan("B", 2, "4", TWO)), stock))
                .isEqualTo(new JointActivation(
                        4,
                        3,
                        List.of(new Shortfall("B", "server", 1)),
                        List.of(new Bottleneck(List.of("SERVER"), 4, 3, List.of("pool")))));
    }

    @Test
    void whatGivesEachItsLimitGivesAllItsAggregate() {
        var policy = new Asset("POL", "SERVER", 2, 3, BigDecimal.ZERO, Set.of(), new Gates(List.of(), false));
        var three = aRequirement("server", 3, "SERVER").asked();

        assertThat(together(List.of(plan("A", 1, "4", TWO), plan("B", 2, "4", TWO)), List.of(policy)))
                .isEqualTo(new JointActivation(
                        4,
                        3,
                        List.of(new Shortfall("B", "server", 1)),
                        List.of(new Bottleneck(List.of("SERVER"), 4, 3, List.of("POL")))));
        assertThat(together(List.of(plan("A", 1, "4", three)), List.of(policy)).served())
                .isEqualTo(2);
    }

    @Test
    void conditionalUnitsServeInFullAndUnknownOnesNotAtAll() {
        var assets = List.of(
                anAsset("old", "SERVER").conditional().here(),
                anAsset("new", "SERVER").withoutEvidence().here());

        assertThat(together(List.of(plan("A", 1, "4", TWO)), assets).served()).isEqualTo(1);
    }

    @Test
    void aPlanNamedTwiceAsksOnce() {
        var plan = plan("A", 1, "4", TWO);
        var facts = new Facts(servers(2), List.of(plan), Ratio.ONE);
        var twice = new Scenario(Set.of(), List.of("A", "A"));

        assertThat(Readiness.evaluate(facts, TODAY, twice, Overlay.NONE).joint())
                .contains(new JointActivation(2, 2, List.of(), List.of()));
    }

    @Test
    void nothingIsJointWhenNoPlanIsActivated() {
        var facts = new Facts(servers(2), List.of(plan("A", 1, "4", TWO)), Ratio.ONE);

        assertThat(Readiness.evaluate(facts, TODAY, Scenario.NORMAL, Overlay.NONE)
                        .joint())
                .isEmpty();
    }

    @Test
    void whatHoldsAClaimBackIsWhatItCouldHaveTakenAndWhoTookIt() {
        var hasty = aRequirement("quick", 2, "SERVER").within("1").asked();
        var idle = aRequirement("radio", 1, "RADIO").asked();
        var assets = List.of(
                anAsset("quick", "SERVER").deployedIn("1").here(),
                anAsset("slow", "SERVER").of(5).deployedIn("8").here(),
                anAsset("radio", "RADIO").here());

        assertThat(together(List.of(plan("A", 1, "8", hasty, idle)), assets).bottlenecks())
                .containsExactly(new Bottleneck(List.of("SERVER"), 2, 1, List.of("quick")));
    }

    @Test
    @Timeout(30)
    void twoHundredPlansAreServedInAMoment() {
        var assets = IntStream.range(0, 5_000)
                .mapToObj(number -> anAsset("a" + number, "C" + number % 50)
                        .deployedIn(Integer.toString(number % 5))
                        .here())
                .toList();
        var plans = IntStream.range(0, 200)
                .mapToObj(number -> plan(
                        "P" + number,
                        1,
                        "4",
                        IntStream.range(0, 10)
                                .mapToObj(each -> aRequirement("r" + each, 3, "C" + (number + each) % 50)
                                        .asked())
                                .toArray(Requirement[]::new)))
                .toList();

        assertThat(together(plans, assets).served()).isEqualTo(5_000);
    }

    private static JointActivation together(List<Plan> plans, List<Asset> assets) {
        var activated = new Scenario(Set.of(), plans.stream().map(Plan::code).toList());
        return Readiness.evaluate(new Facts(assets, plans, Ratio.ONE), TODAY, activated, Overlay.NONE)
                .joint()
                .orElseThrow();
    }

    private static Plan plan(String code, long priority, String rtoHours, Requirement... requirements) {
        var rto = new BigDecimal(rtoHours);
        return new Plan(code, priority, rto, rto, Arrays.asList(requirements));
    }

    private static List<Asset> servers(long number) {
        return List.of(anAsset("stock", "SERVER").of(number).here());
    }
}
