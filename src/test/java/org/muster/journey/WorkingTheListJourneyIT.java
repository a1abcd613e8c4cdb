package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.test.Browsing;
import org.muster.test.People;

/** A storekeeper's morning at the list: find, keep, move many at once, take the rest away as a file. */
@ExtendWith(Browsing.class)
class WorkingTheListJourneyIT {

    @Test
    void filtersSortsColumnsAndViewsStandInTheAddressAndStay(People people) {
        var page = people.as("storekeeper");
        var list = new ListDesk(page);
        list.opens();
        var all = list.counted();

        list.narrows("kind", "CONTROLLED_COPY");
        list.narrows("stage", "IN_STORE", "DEPLOYED");
        assertThat(list.chip("Controlled copy")).isVisible();
        assertThat(list.column("Stage")).allMatch(stage -> stage.contains("In store") || stage.contains("Deployed"));
        var narrowed = list.counted();
        assertThat(narrowed).isPositive().isLessThan(all);

        list.sortsBy("Name");
        assertThat(list.column("Name")).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        list.sortsBy("Name");
        assertThat(list.column("Name")).isSortedAccordingTo(Comparator.reverseOrder());

        list.shows("vendor");
        assertThat(page.locator("thead th:has-text('Vendor')")).isVisible();
        list.keepsAs("Copies at hand");
        list.opens();
        assertThat(page.locator("thead th:has-text('Vendor')")).isVisible();
        assertThat(list.counted()).isEqualTo(all);

        list.goesBackTo("Copies at hand");
        assertThat(list.chip("Controlled copy")).isVisible();
        assertThat(list.counted()).isEqualTo(narrowed);
        list.widens("Deployed");
        assertThat(list.counted()).isLessThan(narrowed);

        list.searches("no such thing anywhere");
        assertThat(page.locator(".empty")).isVisible();
        page.goBack();
        assertThat(list.chip("Controlled copy")).isVisible();
    }

    @Test
    void manyAreRejectedOnceTheirNumberIsTypedIn(People people) {
        var manager = people.program("manager");
        var tags = Stream.of("Spare pump", "Spare pumps")
                .map(name ->
                        manager.post("/assets", """
                        {"kind": "RECOVERY_TOOL", "model": "VEEAM-VBR12", "site": "HQ", "name": "%s", "reason": "journey"}""".formatted(name)).object().getString("tag"))
                .toList();
        var page = people.as("approver");
        page.navigate("/asset/bulk.xhtml?step=REJECT&tag=" + String.join("&tag=", tags));
        new AssetDesk(page).fill(Map.of("reason", "Not this year"));
        page.locator("#preview").click();
        assertThat(page.locator("table[data-rows] tbody tr")).hasCount(2);

        page.locator("#go").click();
        assertThat(page.locator("#confirm-help")).not().isEmpty();
        page.locator("#confirm").fill("2");
        page.locator("#go").click();
        page.waitForURL("**/job/sheet.xhtml?id=*");
        assertThat(page.locator(".pagehead .pill")).containsText("Done", new ContainsTextOptions().setTimeout(60_000));
        assertThat(tags)
                .allSatisfy(
                        tag -> assertThat(manager.get("/assets/" + tag).object().getString("stage"))
                                .isEqualTo("CANCELLED"));
    }

    @Test
    void theBulkBarSpeaksOfAllThatMatch(People people) {
        var page = people.as("storekeeper");
        var list = new ListDesk(page);
        page.navigate("/asset/list.xhtml?kind=COMMUNICATIONS_DEVICE&sort=stage&size=25");
        var number = list.counted();
        assertThat(number).isGreaterThan(25);
        page.locator("[data-bulk=page]").check();
        assertThat(page.locator(".bulk-count")).hasText("25 selected");
        list.meansAll();
        assertThat(page.locator(".bulk-count")).hasText(number + " selected");
        assertThat(page.locator(".bulk-closed")).isVisible();
        assertThat(page.locator("#asset-bulk button[value=TRANSFER]")).isHidden();
    }

    @Test
    void allThatMatchAreMovedAsAJobWithItsResult(People people) {
        var page = people.as("storekeeper");
        var list = new ListDesk(page);
        page.navigate("/asset/list.xhtml?kind=COMMUNICATIONS_DEVICE&stage=IN_STORE&size=25");
        var number = list.counted();
        assertThat(number).isGreaterThan(25);

        list.takesWithAll("TRANSFER");
        new AssetDesk(page).fill(Map.of("custodian", "qian.dong", "reason", "One keeper for all"));
        page.locator("#preview").click();
        assertThat(page.locator("table[data-rows] tbody tr").first()).containsText("In store");
        page.locator("#go").click();
        page.waitForURL("**/job/sheet.xhtml?id=*");

        assertThat(page.locator(".pagehead .pill")).containsText("Done", new ContainsTextOptions().setTimeout(60_000));
        assertThat(list.file(page.locator("a[href*='/job/result']")))
                .hasSize(number)
                .allMatch(line -> line.getField("outcome").equals("DONE"));

        page.navigate("/asset/list.xhtml?kind=COMMUNICATIONS_DEVICE&stage=IN_STORE&custodian=qian.dong");
        assertThat(list.counted()).isEqualTo(number);
        assertThat(list.csv())
                .hasSize(number)
                .allMatch(line -> line.getField("kind").equals("COMMUNICATIONS_DEVICE"))
                .allMatch(line -> line.getField("custodian").equals("qian.dong"));
    }
}
