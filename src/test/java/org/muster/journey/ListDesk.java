package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** One person's work with the asset list: narrowing, looking, keeping a look, and taking it away as a file. */
final class ListDesk {

    private final Page page;

    ListDesk(Page page) {
        this.page = page;
    }

    void opens() {
        page.navigate("/asset/list.xhtml");
    }

    /** Ticks values in the filter of a column and applies them. */
    void narrows(String filter, String... values) {
        var pop = page.locator("#asset-form-" + filter);
        page.locator("[popovertarget=asset-form-" + filter + "]").click();
        for (var value : values) {
            pop.locator("input[value=" + value + "]").check();
        }
        pop.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*" + filter + "=.*"));
    }

    void widens(String chip) {
        chip(chip).click();
        assertThat(chip(chip)).hasCount(0);
    }

    void searches(String text) {
        page.locator("#asset-form input[name=q]").fill(text);
        page.locator("#asset-form input[name=q]").press("Enter");
        page.waitForURL(Pattern.compile(".*q=.*"));
    }

    void sortsBy(String heading) {
        page.locator("thead a.sort", new Page.LocatorOptions().setHasText(heading))
                .click();
        page.waitForURL(Pattern.compile(".*sort=.*"));
    }

    void shows(String column) {
        page.locator("[popovertarget=asset-columns]").click();
        page.locator("#asset-columns input[value=" + column + "]").check();
        page.locator("#asset-columns button[type=submit]").click();
    }

    /** Keeps the list as it is now under a name. */
    void keepsAs(String name) {
        page.locator("[popovertarget=asset-views]").click();
        page.locator("#asset-views a[href*='views.xhtml?list=']").click();
        page.locator("#name").fill(name);
        page.locator("#keep").click();
        page.waitForURL(Pattern.compile(".*/asset/list.xhtml.*"));
    }

    void goesBackTo(String view) {
        page.locator("[popovertarget=asset-views]").click();
        page.locator("#asset-views a", new Page.LocatorOptions().setHasText(view))
                .click();
    }

    /** Ticks the page, then all that match, and starts a step with them. */
    void takesWithAll(String step) {
        page.locator("[data-bulk=page]").check();
        meansAll();
        page.locator("#asset-bulk button[value=" + step + "]").click();
        page.waitForURL(Pattern.compile(".*/asset/bulk.xhtml.*"));
    }

    /** Means all that match, not only the page. */
    void meansAll() {
        page.locator("#asset-bulk input[name=all]").check();
    }

    Locator chip(String words) {
        return page.locator(".chips a.chip", new Page.LocatorOptions().setHasText(words));
    }

    List<String> column(String heading) {
        return page.locator("tbody td[data-label='" + heading + "']").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** How many match, as the foot of the list says. */
    int counted() {
        var words = page.locator(".tablefoot .range").innerText();
        return Integer.parseInt(words.replaceAll(".* of ", "").replaceAll("\\D", ""));
    }

    /** Takes the list away as CSV and reads it as a spreadsheet would. */
    List<NamedCsvRecord> csv() {
        page.locator("[popovertarget=asset-export]").click();
        return file(page.locator("#asset-export a[href*='format=csv']"));
    }

    /** Follows a link to a CSV file and reads it. */
    List<NamedCsvRecord> file(Locator link) {
        var download = page.waitForDownload(link::click);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(download.path())) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
