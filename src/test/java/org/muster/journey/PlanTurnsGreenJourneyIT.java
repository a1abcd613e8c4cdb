package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.asset.Step;
import org.muster.test.Browsing;
import org.muster.test.People;

/** A red plan made ready from the board, and a vital server that goes only once the owners of the plans agreed. */
@ExtendWith(Browsing.class)
class PlanTurnsGreenJourneyIT {

    private static final String PLAN = "NET-SLOW";
    private static final String SERVER = "SRV-0058";

    @Test
    void whatIsOrderedFromTheCauseMakesThePlanReadyOnceItIsAccepted(People people) {
        var board = people.as("manager");
        board.navigate("/readiness/board.xhtml");
        assertThat(row(board)).containsText("R4");
        row(board).locator("a").first().click();
        board.waitForURL("**/readiness/plan.xhtml?code=" + PLAN);
        var cause = board.locator("tr:has(a[href='#requirement-UP'])");
        assertThat(cause).containsText("2 ready + 0 conditional of 3");
        cause.locator("a[href*='/asset/request.xhtml']").click();
        board.waitForURL("**/asset/request.xhtml?capability=NET_UPLINK*");
        var manager = new AssetDesk(board);
        manager.fill(Map.of("model", "BR1 Pro"));
        board.locator("#request").click();
        board.waitForURL("**/asset/sheet.xhtml?tag=*");
        var tag = board.locator(".pagehead .code").first().innerText();

        new AssetDesk(people.as("approver")).takes(tag, Step.APPROVE, Map.of());
        manager.takes(
                tag,
                Step.ORDER,
                Map.of(
                        "vendor", "DELL",
                        "order_number", "PO-8001",
                        "price", "5000",
                        "currency", "CNY",
                        "promised_date",
                                LocalDate.now(ZoneOffset.UTC).plusDays(20).toString()));
        new AssetDesk(people.as("storekeeper")).takes(tag, Step.RECEIVE, Map.of("delivery_number", "DN-8001"));
        board.navigate("/readiness/board.xhtml");
        assertThat(row(board)).containsText("R4");

        new AssetDesk(people.as("inspector"))
                .takes(
                        tag,
                        Step.ACCEPT,
                        Map.of("acceptance_number", "AC-8001", "place", "VEN-3/R1", "custodian", "qian.dong"));
        board.navigate("/readiness/board.xhtml");
        assertThat(row(board)).containsText("R2 ready");
        assertThat(row(board)).containsText("up from R4");
    }

    @Test
    void retiringWhatAVitalNeedHangsOnShowsTheLaterDropAndWaitsForTheOwner(People people) {
        var manager = people.as("manager");
        manager.navigate("/asset/step.xhtml?tag=" + SERVER + "&step=PROPOSE_RETIREMENT");
        assertThat(manager.locator(".panel").first()).containsText("PAY-GW");
        assertThat(manager.locator(".panel").first()).containsText("DCA-LOSS");
        new AssetDesk(manager).takes(SERVER, Step.PROPOSE_RETIREMENT, Map.of("reason", "Leased back"));

        var approver = people.as("approver");
        tries(approver);
        assertThat(approver.locator("main")).containsText("PAY-GW");
        assertThat(approver.locator("main")).containsText("DCA-LOSS");

        agrees(people.as("planner"), "PAY-GW");
        agrees(people.as("planner"), "DCA-LOSS");
        tries(approver);
        assertThat(approver.locator("main")).containsText("DATA-LOSS");
        agrees(people.as("planner"), "DATA-LOSS");
        new AssetDesk(approver).takes(SERVER, Step.RETIRE, Map.of());
        new AssetDesk(approver).findsIn(SERVER, "Retired");
    }

    private static Locator row(Page board) {
        return board.locator("tr:has(td:has-text('" + PLAN + "'))").first();
    }

    /** Tries to retire it without anybody's consent and stays where it is told why not. */
    private static void tries(Page approver) {
        approver.navigate("/asset/step.xhtml?tag=" + SERVER + "&step=RETIRE");
        if (approver.locator("#confirm").isVisible()) {
            approver.locator("#confirm").fill(SERVER);
        }
        approver.locator("#take").click();
        assertThat(approver.locator("main")).containsText("agree");
    }

    /** Agrees from the asset's own page of plans. */
    private static void agrees(Page owner, String plan) {
        owner.navigate("/readiness/asset.xhtml?tag=" + SERVER);
        owner.locator("a[href*='consent.xhtml?plan=" + plan + "']").click();
        owner.locator("#reason").fill("Two more come on Monday");
        owner.locator("#give").click();
        owner.waitForURL("**/readiness/plan.xhtml?code=" + plan);
    }
}
