package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.test.Browsing;
import org.muster.test.People;

/** The accountant and the finance director: nothing that changes a value or a sealed month is one person's doing. */
@ExtendWith(Browsing.class)
class FinanceJourneyIT {

    /** The day of the books is that of the demo's first site. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void anImpairmentIsEnteredByOneAndPostedByAnother(People people) {
        var accountant = people.as("finance");
        accountant.navigate("/ledger/register.xhtml?ledger=CORP&kind=BACKUP_SERVER&accounting_state=ACTIVE");
        var asset = accountant.locator("#ledger-register tbody tr").last().getAttribute("data-key");

        accountant.navigate("/ledger/event-edit.xhtml?ledger=CORP&asset=" + asset);
        accountant.locator("#event_type").selectOption("IMPAIRMENT");
        accountant.locator("#effective_on").fill(TODAY.toString());
        accountant.locator("#amount").fill("123.45");
        accountant.locator("#reason").fill("Water in the rack");
        accountant.locator("#evidence_no").fill("EV-77");
        accountant.locator("#propose").click();
        accountant.waitForURL("**/ledger/event.xhtml?id=*");
        var event = accountant.url();
        assertThat(accountant.locator("dl.facts")).containsText("EV-77");
        assertThat(accountant.locator("#approve")).hasCount(0);

        var director = people.as("gao.yun");
        director.navigate(event);
        director.locator("#approve").click();
        assertThat(director.locator("#approve")).hasCount(0);

        accountant.navigate("/ledger/journal.xhtml?ledger=CORP&asset_no=" + asset);
        assertThat(accountant.locator("#ledger-journal tbody")).containsText("123.45");
        assertThat(accountant.locator("#ledger-journal tbody")).containsText("EV-77");
    }

    /** The stock of the month before: one that has just begun may have moved nothing yet. */
    @ParameterizedTest
    @ValueSource(strings = {"register", "rollforward", "stock", "disposals", "depreciation", "prepaid"})
    void aFigureOpensTheRowsThatAddUpToIt(String list, People people) {
        var accountant = people.as("finance");
        var month = list.equals("stock") ? "&period=" + YearMonth.from(TODAY).minusMonths(1) : "";
        accountant.navigate("/ledger/" + list + ".xhtml?ledger=CORP" + month);
        var figure = accountant.locator("td.end a[href*='figure=']").first();
        var amount = figure.textContent().strip().replaceFirst("^-", "");

        figure.click();
        accountant.waitForURL("**figure=*");
        assertThat(accountant.locator("main p.muted").first()).containsText("Sum of");
        assertThat(accountant.locator("main p.muted").first()).containsText(amount);
    }

    /** What came in and waits for its acceptance has no card in the register yet, but rows in the books. */
    @Test
    void whatIsNotAcceptedYetHasAPageInTheBooks(People people) {
        var accountant = people.as("finance");
        accountant.navigate("/ledger/journal.xhtml?ledger=CORP&kind=GOODS_IN");
        accountant
                .locator("#ledger-journal tbody a[href*='ledger/asset.xhtml']")
                .first()
                .click();
        assertThat(accountant.locator("#ledger-lines tbody")).containsText("Goods received");
        assertThat(accountant.locator("#ledger-moves tbody")).containsText("Receipt");
    }

    @Test
    void theLatestMonthIsOpenedByTwoChargedAgainAndSealedAnew(People people) {
        var month = YearMonth.from(TODAY).minusMonths(1);
        var page = "/ledger/close.xhtml?ledger=IFRS&period=" + month;
        var accountant = people.as("finance");
        var director = people.as("gao.yun");
        var seals = seals(accountant);

        accountant.navigate(page);
        accountant.locator("#why").fill("An invoice came late");
        accountant.locator("#ask").click();
        assertThat(accountant.locator("main")).containsText("An invoice came late");
        director.navigate(page);
        director.locator("#reopen").click();
        assertThat(director.locator("#close")).isVisible();

        accountant.navigate("/ledger/run.xhtml?ledger=IFRS&period=" + month);
        accountant.locator("#start").click();
        accountant.waitForURL("**/job/sheet.xhtml?id=*");
        assertThat(accountant.locator(".pagehead .pill"))
                .containsText("Done", new ContainsTextOptions().setTimeout(60_000));

        accountant.navigate(page);
        accountant.locator("#words").fill("Missing things are being looked for");
        accountant.locator("#close").click();
        assertThat(accountant.locator("#ask")).isVisible();
        assertThat(seals(accountant)).isEqualTo(seals + 1);
    }

    private static int seals(Page page) {
        page.navigate("/ledger/periods.xhtml?ledger=IFRS");
        return page.locator("a[href*='seal=']").count();
    }
}
