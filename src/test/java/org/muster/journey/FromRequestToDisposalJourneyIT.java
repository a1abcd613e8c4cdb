package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.asset.Step;
import org.muster.test.Browsing;
import org.muster.test.People;

/** One server from the first wish to the scrap dealer: by the right people, and closed to the wrong ones. */
@ExtendWith(Browsing.class)
class FromRequestToDisposalJourneyIT {

    @Test
    void aServerLivesInTheRightHandsAndIsClosedToTheWrongOnes(People people) {
        var manager = new AssetDesk(people.as("manager"));
        var approver = new AssetDesk(people.as("approver"));
        var storekeeper = new AssetDesk(people.as("storekeeper"));
        var inspector = new AssetDesk(people.as("inspector"));
        var technician = new AssetDesk(people.as("technician"));

        var tag = manager.requests(
                "BACKUP_SERVER",
                Map.of("model", "SE350", "name", "Gate service standby", "reason", "No plan counts on it"));
        manager.isRefused(tag, Step.APPROVE);
        approver.takes(tag, Step.APPROVE, Map.of());

        approver.isRefused(tag, Step.ORDER);
        manager.takes(
                tag,
                Step.ORDER,
                Map.of(
                        "vendor", "HPE",
                        "order_number", "PO-7001",
                        "price", "58000",
                        "currency", "CNY",
                        "promised_date", inDays(30)));

        manager.isRefused(tag, Step.RECEIVE);
        storekeeper.takes(tag, Step.RECEIVE, Map.of("delivery_number", "DN-7001"));

        storekeeper.isRefused(tag, Step.ACCEPT);
        inspector.takes(
                tag, Step.ACCEPT, Map.of("acceptance_number", "AC-7001", "place", "WH-1/R1", "custodian", "qian.dong"));

        inspector.isRefused(tag, Step.ISSUE);
        storekeeper.takes(tag, Step.ISSUE, Map.of("purpose", "DRILL", "holder", "zhang", "due_back", inDays(7)));
        technician.findsIn(tag, "Deployed");
        storekeeper.takes(tag, Step.RETURN, Map.of("condition", "GOOD"));

        manager.takes(tag, Step.PROPOSE_RETIREMENT, Map.of("reason", "Refunds moved elsewhere"));
        manager.isRefused(tag, Step.RETIRE);
        approver.takes(tag, Step.RETIRE, Map.of());
        technician.takes(tag, Step.PERFORM_DISPOSAL, Map.of("route", "RECYCLE", "certificate_number", "SAN-7001"));
        technician.isRefused(tag, Step.DISPOSE);
        approver.takes(tag, Step.DISPOSE, Map.of());

        manager.findsIn(tag, "Disposed");
        assertThat(manager.historyOf(tag))
                .containsExactly(
                        "Request",
                        "Approve",
                        "Order",
                        "Receive",
                        "Accept into store",
                        "Issue",
                        "Take back",
                        "Propose retirement",
                        "Retire",
                        "Perform disposal",
                        "Dispose");
    }

    @Test
    void whoSavesSecondSeesWhatTheOtherSaidAndLosesNothing(People people) {
        var first = people.as("manager");
        var tag = new AssetDesk(first)
                .requests(
                        "COMMUNICATIONS_DEVICE",
                        Map.of("capability", "COM_PHONE", "name", "Two hands", "reason", "Both describe it"));
        var second = first.context().newPage();
        second.navigate("/asset/edit.xhtml?tag=" + tag);
        first.navigate("/asset/edit.xhtml?tag=" + tag);

        first.locator("#name").fill("Said first");
        first.locator("#save").click();
        first.waitForURL("**/asset/sheet.xhtml?tag=*");
        second.locator("#name").fill("Said second");
        second.locator("#save").click();

        assertThat(second.locator(".notice.warn tbody")).containsText("Said first");
        assertThat(second.locator(".notice.warn tbody")).containsText("Said second");
        assertThat(second.locator("#name")).hasValue("Said second");

        second.locator("#adopt").click();
        assertThat(second.locator("#name")).hasValue("Said second");
        second.locator("#save").click();
        second.waitForURL("**/asset/sheet.xhtml?tag=*");
        assertThat(second.locator("h1")).hasText("Said second");
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
