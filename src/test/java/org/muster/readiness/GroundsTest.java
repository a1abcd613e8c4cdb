package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.muster.readiness.AWorld.where;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.readiness.model.Verdict;

/** What stands behind a day, as it is kept. */
class GroundsTest {

    private static Grounds kept(Grounds grounds) {
        return GroundsText.read(GroundsText.write(grounds));
    }

    private static Outlook outlook() {
        return where().needs(2)
                .server("SRV-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .server("SRV-2", Stage.IN_STORE, "B", "licence_end", "2026-11-20")
                .server("SRV-3", Stage.QUARANTINED, "B")
                .outlook();
    }

    @Test
    void tellsAfterwardsWhatItToldOnTheDay() {
        var grounds = Grounds.of(outlook());

        assertThat(grounds.kept()).isTrue();
        assertThat(kept(grounds)).isEqualTo(grounds);
    }

    @Test
    void tellsWhoServedAndWhyNot() {
        var grounds = kept(Grounds.of(outlook()));
        var requirement = grounds.requirements().get(0).code();

        assertThat(grounds.serving(requirement))
                .extracting(Grounds.Served::asset, Grounds.Served::verdict)
                .contains(tuple("SRV-1", Verdict.READY), tuple("SRV-2", Verdict.NOT_READY));
        assertThat(grounds.serving(requirement).stream()
                        .filter(served -> served.asset().equals("SRV-2"))
                        .flatMap(served -> served.gates().stream())
                        .filter(gate -> !gate.met()))
                .singleElement()
                .satisfies(gate -> assertThat(gate.rule()).isEqualTo(GateRule.VALIDITY))
                .satisfies(gate -> assertThat(gate.until()).hasToString("Optional[2026-11-20]"));
    }

    @Test
    void isKeptInPiecesThatFitHoweverMuchItIs() {
        var world = where().needs(300);
        IntStream.range(0, 300)
                .forEach(at -> world.server("SRV-" + at, Stage.IN_STORE, "A", "licence_end", "2026-12-20"));
        var grounds = Grounds.of(world.outlook());
        var pieces = GroundsText.write(grounds);

        assertThat(pieces)
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(8_000));
        assertThat(GroundsText.read(pieces)).isEqualTo(grounds);
    }

    @Test
    void whatIsCalledOtherwiseHasNoNameAndLeadsNowhere() {
        var grounds = Grounds.of(outlook()).naming(name -> name.replace("SRV-2", "*"));

        assertThat(grounds.toString()).doesNotContain("SRV-2");
        assertThat(grounds.served().stream().filter(served -> served.asset().equals("*")))
                .singleElement()
                .satisfies(served -> assertThat(served.open()).isFalse())
                .satisfies(served -> assertThat(served.name()).isEmpty());
    }

    @Test
    void nothingIsKeptOfADayBeforeGroundsWere() {
        assertThat(GroundsText.read(List.of())).isEqualTo(Grounds.NONE);
    }

    /** What is kept for years is read by these names: one that goes makes the past unreadable. */
    @Test
    void namesThatAreKeptStay() {
        assertThat(names(GateRule.values()))
                .contains(
                        "LIFECYCLE",
                        "ACCEPTANCE",
                        "LAST_RESULT",
                        "INSPECTION",
                        "DEFECT",
                        "CUSTODY",
                        "TRIED_LOAN",
                        "VALIDITY",
                        "BEGINNING",
                        "POLICY_CONDITIONS",
                        "FIGURES",
                        "SUPPORT",
                        "WARRANTY",
                        "LAST_SEEN",
                        "COMPANIONS");
        assertThat(names(Verdict.values())).contains("READY", "CONDITIONAL", "NOT_READY", "UNKNOWN");
        assertThat(names(Pillar.values())).contains("PLANNING", "ORGANISATION", "TRAINING", "EXERCISES");
        assertThat(names(Light.values())).contains("R1", "R2", "R3", "R4", "UNKNOWN");
        assertThat(names(Reject.values()))
                .contains("CAPABILITY", "TYPE_LEVEL", "MINIMA", "PLACE", "DEPLOY_TIME", "OTHER_PLAN");
        assertThat(names(Remedy.values()))
                .contains(
                        "APPROVE",
                        "PURCHASE",
                        "RECEIVE",
                        "ACCEPT",
                        "REPAIR",
                        "RELEASE",
                        "RETURN",
                        "FIND",
                        "INSPECT",
                        "RESOLVE",
                        "RENEW",
                        "EXTEND",
                        "LOOK",
                        "AWAIT",
                        "ORDER",
                        "TRAIN");
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
