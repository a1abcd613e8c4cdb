package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.plan.Part;
import org.muster.readiness.model.ReadinessLevel;

/** What is procured for a requirement, from the request to the shelf. */
class ProcuredTest {

    /** Two are asked for, one is there and named. */
    private static AWorld oneOfTwo() {
        return where().needs(2)
                .line(Part.ASSIGNMENT, "DB-1", "requirement", "DB", "duty", "PRIMARY", "asset", "S-1")
                .server("S-1", Stage.IN_STORE, "A");
    }

    private static List<String> remedies(AWorld world) {
        var outlook = world.outlook();
        return Remedies.of(outlook, outlook.requirements().get(0)).stream()
                .map(link -> link.remedy() + " " + link.subject())
                .toList();
    }

    @Test
    void whatIsOrderedForANamedNeedIsExpectedOnThePromisedDay() {
        var promised = TODAY.plusDays(20);
        var outlook = oneOfTwo()
                .server("S-2", Stage.ORDERED, "A", "closes", "PAY/DB", "promised_date", promised.toString())
                .outlook();

        assertThat(outlook.noAction()).hasSize(1);
        assertThat(outlook.asPlanned().get(1).from()).isEqualTo(promised);
        assertThat(outlook.asPlanned().get(1).standing().level()).isEqualTo(ReadinessLevel.R2);
        assertThat(Remedies.of(outlook, outlook.requirements().get(0)))
                .first()
                .isEqualTo(new RemedyLink(Remedy.AWAIT, "S-2", "/asset/sheet.xhtml?tag=S-2", Optional.of(promised)));
    }

    @Test
    void whatIsOnItsWayIsNotOfferedToBeOrderedAgain() {
        assertThat(remedies(oneOfTwo())).contains("ORDER DB");
        assertThat(remedies(oneOfTwo().server("S-2", Stage.REQUESTED, "A", "closes", "PAY/DB")))
                .startsWith("APPROVE S-2")
                .doesNotContain("ORDER DB");
        assertThat(remedies(oneOfTwo().server("S-2", Stage.APPROVED, "A", "closes", "PAY/DB")))
                .startsWith("PURCHASE S-2")
                .doesNotContain("ORDER DB");
    }

    @Test
    void aReserveThatIsOnItsWayIsSaidTooWhereEnoughIsThere() {
        var world = oneOfTwo()
                .line(Part.ASSIGNMENT, "DB-2", "requirement", "DB", "duty", "PRIMARY", "asset", "S-3")
                .server("S-3", Stage.IN_STORE, "A")
                .server("S-2", Stage.APPROVED, "A", "closes", "PAY/DB");

        assertThat(remedies(world)).containsExactly("PURCHASE S-2", "ASSIGN DB");
    }

    @Test
    void whatIsNeededBesideItIsNotTakenForIt() {
        var outlook = oneOfTwo()
                .asset(
                        "U-1",
                        "UPS",
                        Stage.ORDERED,
                        "A",
                        new AssetFact.Use("", "", Optional.empty()),
                        "closes",
                        "PAY/DB",
                        "promised_date",
                        TODAY.plusDays(20).toString())
                .outlook();

        assertThat(outlook.asPlanned()).hasSize(1);
    }

    @Test
    void whatIsOrderedForAnotherNeedIsNotExpectedHere() {
        assertThat(remedies(oneOfTwo().server("S-2", Stage.ORDERED, "A", "closes", "PAY/APP")))
                .contains("ORDER DB");
    }

    @Test
    void moreIsWantedWhereThePoolIsOrThoseStandWhoServe() {
        assertThat(order(oneOfTwo())).endsWith("&plan=PAY%2FDB&site=A");
        assertThat(order(where().needs(2)
                        .line(Part.ASSIGNMENT, "DB-1", "requirement", "DB", "duty", "POOL", "site", "B")))
                .endsWith("&site=B");
    }

    @Test
    void whatIsLostInWhatThePlanAnswersIsNoPlaceToOrderForNorHelp() {
        var world = where().answers("A-LOST", "site:A")
                .needs(2)
                .line(Part.ASSIGNMENT, "DB-1", "requirement", "DB", "duty", "PRIMARY", "asset", "S-1")
                .line(Part.ASSIGNMENT, "DB-2", "requirement", "DB", "duty", "PRIMARY", "asset", "S-2")
                .line(Part.ASSIGNMENT, "DB-3", "requirement", "DB", "duty", "PRIMARY", "asset", "S-3")
                .server("S-1", Stage.IN_STORE, "A")
                .server("S-2", Stage.IN_STORE, "A")
                .server("S-3", Stage.IN_STORE, "B");

        assertThat(order(world)).endsWith("&site=B");
        assertThat(remedies(world.server("S-4", Stage.ORDERED, "A", "closes", "PAY/DB")))
                .contains("ORDER DB")
                .doesNotContain("AWAIT S-4");
    }

    private static String order(AWorld world) {
        var outlook = world.outlook();
        return Remedies.of(outlook, outlook.requirements().get(0)).stream()
                .filter(link -> link.remedy() == Remedy.ORDER)
                .findFirst()
                .orElseThrow()
                .url();
    }

    @Test
    void whatWasRetiredIsNotLookedAtButMadeUpFor() {
        assertThat(remedies(where().needs(1)
                        .line(Part.ASSIGNMENT, "DB-1", "requirement", "DB", "duty", "PRIMARY", "asset", "S-1")
                        .server("S-1", Stage.RETIRED, "A")))
                .containsExactly("ORDER DB", "ASSIGN DB");
    }

    @Test
    void whatServesThroughAPoolIsNotSuggested() {
        var world = where().needs(1)
                .line(Part.ASSIGNMENT, "DB-1", "requirement", "DB", "duty", "POOL", "site", "A")
                .server("S-1", Stage.IN_STORE, "A")
                .server("S-2", Stage.IN_STORE, "B")
                .world();
        var plan = world.plan("PAY").orElseThrow();

        assertThat(new Suggestions(plan, plan.line(Part.REQUIREMENT, "DB").orElseThrow(), world, TODAY).best())
                .extracting(Suggestion::tag)
                .containsExactly("S-2");
    }
}
