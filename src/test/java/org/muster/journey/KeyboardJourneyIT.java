package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.test.Browsing;
import org.muster.test.People;

/** A day without a mouse. */
@ExtendWith(Browsing.class)
class KeyboardJourneyIT {

    private static final String FOCUS_IS_SEEN = "() => { const style = getComputedStyle(document.activeElement);"
            + " return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }";

    @Test
    void somebodySignsInFindsAnAssetAndCorrectsIt(Page page) {
        page.navigate("/");
        assertThat(page.locator("#name")).isFocused();
        type(page, "manager");
        press(page, "Tab");
        type(page, People.PASSWORD);
        press(page, "Enter");
        page.waitForURL(address -> !address.contains("sign-in"));

        press(page, "/");
        type(page, "NET-0002");
        press(page, "Enter");
        page.waitForURL("**/asset/sheet.xhtml?tag=NET-0002*");

        tabTo(page, "[popovertarget=sheet-more]");
        press(page, "Enter");
        assertThat(page.locator("#sheet-more a").first()).isFocused();
        press(page, "Enter");
        page.waitForURL("**/asset/edit.xhtml?tag=NET-0002*");

        tabTo(page, "#name");
        press(page, "Control+A");
        type(page, "Spare switch by keyboard");
        tabTo(page, "#save");
        press(page, "Enter");
        page.waitForURL("**/asset/sheet.xhtml?tag=NET-0002*");
        assertThat(page.locator("h1")).hasText("Spare switch by keyboard");
    }

    @Test
    void theListIsWalkedTickedAndOpenedByKeys(People people) {
        var page = people.as("storekeeper");
        page.navigate("/");
        press(page, "g");
        press(page, "a");
        page.waitForURL("**/asset/list.xhtml*");

        press(page, "?");
        assertThat(page.locator("dialog#keys")).isVisible();
        press(page, "Escape");
        assertThat(page.locator("dialog#keys")).isHidden();

        press(page, "j");
        press(page, "j");
        press(page, "x");
        assertThat(page.locator("tbody tr").nth(1).locator("td.check input")).isChecked();
        assertThat(page.locator(".bulkbar")).isVisible();
        press(page, ".");
        assertThat(page.locator("tbody tr").nth(1).locator(".rowmenu a").first())
                .isFocused();
        press(page, "Escape");

        press(page, "]");
        page.waitForURL(Pattern.compile(".*after=.*"));
        press(page, "[");
        page.waitForURL(Pattern.compile(".*before=.*"));
        press(page, "j");
        press(page, "Enter");
        page.waitForURL(Pattern.compile(".*/asset/sheet.xhtml.*"));
    }

    @Test
    void theFirstTabSkipsToTheContentAndFocusIsAlwaysSeen(People people) {
        var page = people.as("auditor");
        page.navigate("/asset/list.xhtml?size=25");
        press(page, "Tab");
        assertThat(page.locator(".skip")).isFocused();
        for (var stop = 0; stop < 40; stop++) {
            assertThat(page.evaluate(FOCUS_IS_SEEN))
                    .as("focus is seen on %s", page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"))
                    .isEqualTo(true);
            press(page, "Tab");
        }
    }

    private static void tabTo(Page page, String target) {
        for (var stop = 0; stop < 80 && !isFocused(page, target); stop++) {
            press(page, "Tab");
        }
        assertThat(page.locator(target)).isFocused();
    }

    private static boolean isFocused(Page page, String target) {
        return (Boolean) page.evaluate("target => document.activeElement.matches(target)", target);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }
}
