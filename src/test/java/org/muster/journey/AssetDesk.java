package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.muster.asset.Step;

/** One person's work with assets, as the pages let them do it. */
final class AssetDesk {

    private final Page page;

    AssetDesk(Page page) {
        this.page = page;
    }

    /** Requests something of a kind and answers the tag it got. */
    String requests(String kind, Map<String, String> values) {
        page.navigate("/asset/request.xhtml?kind=" + kind);
        fill(values);
        page.locator("#request").click();
        page.waitForURL("**/asset/sheet.xhtml?tag=*");
        return page.locator(".pagehead .code").first().innerText();
    }

    /** Takes a step from the sheet: its button there, then what its form asks for. */
    void takes(String tag, Step step, Map<String, String> details) {
        open(tag);
        page.locator(".stepbar a[href*='step=" + step.name() + "&'], .stepbar a[href$='step=" + step.name() + "']")
                .click();
        fill(details);
        confirm(tag);
        if (page.url().contains("/asset/step.xhtml")
                && page.locator(".notice.warn").count() > 0) {
            confirm(tag);
        }
        page.waitForURL("**/asset/sheet.xhtml?tag=*");
    }

    /** Presses the button; what follows for the plans from what was filled in is shown first, and pressed again. */
    private void confirm(String tag) {
        if (page.locator("#confirm").isVisible()) {
            page.locator("#confirm").fill(tag);
        }
        page.locator("#take").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Tries a step by its address, as somebody may who has seen it elsewhere, and is told why it is closed. */
    void isRefused(String tag, Step step) {
        page.navigate("/asset/step.xhtml?tag=" + tag + "&step=" + step.name());
        assertThat(page.locator(".notice.warn li").first()).not().isEmpty();
        assertThat(page.locator("#take")).hasCount(0);
    }

    void findsIn(String tag, String stage) {
        open(tag);
        assertThat(page.locator(".pagehead .pill").first()).containsText(stage);
    }

    /** The words of the history, the oldest step first. */
    List<String> historyOf(String tag) {
        page.navigate("/asset/history.xhtml?tag=" + tag);
        var steps = new ArrayList<>(
                page.locator("table[data-rows] tbody tr td:nth-child(2)").allInnerTexts());
        Collections.reverse(steps);
        return steps.stream().map(String::strip).toList();
    }

    void open(String tag) {
        page.navigate("/asset/sheet.xhtml?tag=" + tag);
        assertThat(page.locator(".pagehead .code").first()).hasText(tag);
    }

    /** Fills a form in by the names of its fields, opening what is folded away. */
    void fill(Map<String, String> values) {
        var folded = page.locator("details.more:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
        values.forEach(this::fill);
    }

    private void fill(String field, String value) {
        var picker = page.locator("[id='" + field + "_input']");
        if (picker.count() > 0) {
            pick(field, picker, value);
            return;
        }
        var plain = page.locator("[id='" + field + "']");
        if ("SELECT".equals(plain.evaluate("field => field.tagName"))) {
            plain.selectOption(value);
        } else {
            plain.fill(value);
        }
    }

    private void pick(String field, Locator picker, String value) {
        var last = value.length() - 1;
        picker.fill(value.substring(0, last));
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> picker.pressSequentially(value.substring(last)));
        var offers = page.locator("[id='" + field + "_panel'] li");
        offers.first().waitFor();
        offers.first().click();
        page.locator("[id='" + field + "_panel']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
