package org.muster.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** An inspector on the way with a phone. */
final class RoundDesk {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Page page;

    RoundDesk(Page page) {
        this.page = page;
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    }

    /** Starts the round through the site with the most to do; answers how many stops it has. */
    int startsWhereMostIsToDo() {
        page.navigate("/inspection/route.xhtml");
        var most = page.locator("#sites tbody tr").all().stream()
                .max(Comparator.comparingInt(RoundDesk::load))
                .orElseThrow();
        most.locator("a").first().click();
        page.waitForURL(address -> address.contains("site="));
        page.locator("a[href*='round.xhtml']").click();
        page.waitForURL(address -> address.contains("round.xhtml"));
        page.locator("html.scripted #round").waitFor();
        return page.locator(".round-stop").count();
    }

    private static int load(Locator row) {
        return Integer.parseInt(row.locator("td").nth(1).innerText().replaceAll("\\D", ""));
    }

    /** Answers every question of a stop and hands it in; answers the asset's tag. */
    String checks(int stop, boolean good) {
        var button = page.locator(".round-stop").nth(stop);
        var duty = button.getAttribute("data-open");
        var tag = button.locator("strong").innerText();
        button.click();
        var form = page.locator(".round-form[data-duty='" + duty + "']");
        var item = form.locator(".round-item:visible");
        while (item.getAttribute("data-end") == null) {
            answer(item, tag, good);
            form.locator("[data-go=next]").click();
        }
        form.locator("[data-hand=in]").click();
        return tag;
    }

    private static void answer(Locator item, String tag, boolean good) {
        switch (item.getAttribute("data-type")) {
            case "PASS_FAIL" ->
                item.locator(good ? ".round-good" : ".round-bad").click();
            case "MEASURE" -> item.locator("[name=value]").fill(within(item.locator("[name=value]")));
            case "METER" -> item.locator("[name=value]").fill("12345");
            case "CHOICE" -> item.locator("select").selectOption(new SelectOption().setIndex(1));
            case "SCAN" -> item.locator("[name=value]").fill(tag);
            case "SIGNATURE" -> item.locator("[name=value]").fill("inspector");
            default -> {}
        }
    }

    private static String within(Locator field) {
        var least = limit(field, "data-least", "0");
        var most = limit(field, "data-most", least.add(BigDecimal.ONE).toPlainString());
        return least.add(most)
                .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal limit(Locator field, String name, String otherwise) {
        var text = field.getAttribute(name);
        return new BigDecimal(text == null || text.isEmpty() ? otherwise : text);
    }

    void losesTheConnection() {
        page.context().setOffline(true);
    }

    void isBackOnTheNet() {
        page.context().setOffline(false);
    }

    Locator state() {
        return page.locator("#round-state");
    }

    Locator waiting() {
        return page.locator(".round-stop.waiting");
    }

    /** The stops that were handed in and answered. */
    Locator handedIn() {
        return page.locator(".round-stop[data-result]");
    }

    /** Every button and choice of the open stop that is smaller than a thumb needs. */
    List<String> tooSmall() {
        return page
                .locator(".round-stop:visible, .round-choice label:visible, .round-foot .button:visible")
                .all()
                .stream()
                .filter(each -> each.boundingBox().height < 44)
                .map(Locator::innerText)
                .toList();
    }

    /** How often an asset was checked on this day, and how that ended. */
    List<String> resultsOf(String tag) {
        page.navigate("/inspection/runs.xhtml?asset=" + tag);
        return page.locator("#run tbody tr td[data-label=Result]").allInnerTexts();
    }

    /** The stage of an asset as its sheet says it. */
    String stageOf(String tag) {
        page.navigate("/asset/sheet.xhtml?tag=" + tag);
        return page.locator(".pagehead .pill").first().innerText();
    }

    /** The findings about an asset. */
    Locator findingsOf(String tag) {
        page.navigate("/finding/list.xhtml?subject=" + tag);
        return page.locator("#finding tbody tr");
    }
}
