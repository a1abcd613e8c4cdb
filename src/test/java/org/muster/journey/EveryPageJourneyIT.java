package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.shell.Navigation;
import org.muster.test.Browsing;
import org.muster.test.People;

/** Every page opens for somebody, in both languages, both themes, on a desk and on a phone, and axe finds no serious fault. */
@ExtendWith(Browsing.class)
class EveryPageJourneyIT {

    private static final List<String> WHO =
            List.of("manager", "storekeeper", "inspector", "planner", "finance", "auditor", "admin");
    private static final List<String> BEHIND_FORMS = List.of(
            "/search.xhtml?q=standby", "/asset/bulk.xhtml?step=TRANSFER&tag=SRV-0001&tag=SRV-0002", "/sign-out.xhtml");
    /** They stand in another journey: a job must run first, and these two are for strangers. */
    private static final Set<String> ELSEWHERE =
            Set.of("/job/sheet.xhtml", "/job/cancel.xhtml", "/sign-in.xhtml", "/error.xhtml");

    @Test
    void everyPageIsReachedAndSeriousFaultsAreNowhere(People people) {
        var stops = new LinkedHashMap<String, Map<String, String>>();
        var known = new TreeSet<>(ELSEWHERE);
        for (var name : WHO) {
            var found = new Tour(people.as(name)).alsoTo(BEHIND_FORMS).beyond(known);
            stops.put(name, found);
            known.addAll(found.keySet());
        }
        assertThat(known).containsAll(pages());

        var faults = new ArrayList<String>();
        stops.forEach((name, found) -> {
            var page = people.as(name);
            faults.addAll(looked(page, found, "light", "dark"));
            speak(page, "zh-CN");
            faults.addAll(looked(page, found, "dark", "light"));
            speak(page, "en");
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void strangersFindTheDoorAndPagesThatSayWhatIsWrong(Page page) {
        var faults = new ArrayList<String>();
        for (var language : List.of("en", "zh-CN")) {
            page.navigate("/sign-in.xhtml?lang=" + language);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("aside code").filter(with("manager"))).isVisible();
            faults.addAll(new Look(page).deskThenPhone("light", "dark"));
            assertThat(page.navigate("/nowhere.xhtml?lang=" + language).status())
                    .isEqualTo(404);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("body")).not().containsText("Exception");
            faults.addAll(new Look(page).deskThenPhone("dark", "light"));
        }
        assertThat(faults).isEmpty();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static List<String> looked(Page page, Map<String, String> stops, String deskTheme, String phoneTheme) {
        return stops.values().stream()
                .flatMap(address -> {
                    var status = page.navigate(address).status();
                    return status == 200
                            ? new Look(page).deskThenPhone(deskTheme, phoneTheme).stream()
                            : Stream.of(address + " answers " + status);
                })
                .toList();
    }

    private static void speak(Page page, String language) {
        page.navigate("/asset/list.xhtml?size=25");
        page.locator("[data-do=language][lang='" + language + "']").click();
        page.locator("html[lang='" + language + "']").waitFor();
    }

    /** The pages of the table that exist. */
    private static List<String> pages() {
        return Stream.of(Navigation.values())
                .map(Navigation::path)
                .filter(path -> Files.exists(Path.of("src/main/webapp" + path)))
                .toList();
    }
}
