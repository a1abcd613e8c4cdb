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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.shell.Navigation;
import org.muster.test.Browsing;
import org.muster.test.People;

/** Every page opens for somebody, in English by day on a desk and in Chinese by night on a phone, and axe finds no serious fault. */
@ExtendWith(Browsing.class)
class EveryPageJourneyIT {

    private static final List<String> WHO =
            List.of("manager", "approver", "storekeeper", "inspector", "planner", "finance", "auditor", "admin");
    /** Behind a form, or behind a page somebody else has been to before. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "manager",
            List.of("/search.xhtml?q=standby", "/asset/bulk.xhtml?step=TRANSFER&tag=SRV-0001&tag=SRV-0002"),
            "approver",
            List.of("/inspection/list.xhtml"),
            "inspector",
            List.of("/inspection/round.xhtml?site=DC-A"),
            "planner",
            List.of(
                    "/plan/edit.xhtml",
                    "/plan/line.xhtml?part=ASSIGNMENT&plan=NET-SLOW",
                    "/plan/step.xhtml?code=NET-SLOW&step=RETIRE",
                    "/plan/business-edit.xhtml",
                    "/plan/scenario-edit.xhtml",
                    "/drill/report.xhtml",
                    "/drill/training.xhtml",
                    "/readiness/consent.xhtml",
                    "/readiness/assign.xhtml?code=NET-SLOW&requirement=UP"),
            "admin",
            List.of(
                    "/place/edit.xhtml",
                    "/identity/person-edit.xhtml",
                    "/identity/person-access.xhtml?code=manager",
                    "/job/list.xhtml",
                    "/sign-out.xhtml"));

    private static final List<String> TO_A_WAIVER = List.of("/inspection/list.xhtml", "/inspection/duty.xhtml");

    /** They stand in another journey: something must be done first, or they are for strangers. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/job/sheet.xhtml",
            "/job/cancel.xhtml",
            "/asset/document-remove.xhtml",
            "/ledger/reconciliation.xhtml",
            "/sign-in.xhtml",
            "/error.xhtml");

    @Test
    void everyPageIsReachedAndSeriousFaultsAreNowhere(People people) {
        var stops = new LinkedHashMap<String, Map<String, String>>();
        var known = new TreeSet<>(ELSEWHERE);
        for (var name : WHO) {
            var found = new Tour(people.as(name))
                    .alsoTo(ALSO.getOrDefault(name, List.of()))
                    .by(name.equals("approver") ? TO_A_WAIVER : List.of())
                    .beyond(known);
            stops.put(name, found);
            known.addAll(found.keySet());
        }
        assertThat(known).containsAll(pages());

        var faults = new ArrayList<String>();
        stops.forEach((name, found) -> {
            var page = people.as(name);
            faults.addAll(looked(page, found, look -> look.onADesk("light")));
            speak(page, "zh-CN");
            faults.addAll(looked(page, found, look -> look.onAPhone("dark")));
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
            faults.addAll(new Look(page).onADesk("light"));
            assertThat(page.navigate("/nowhere.xhtml?lang=" + language).status())
                    .isEqualTo(404);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("body")).not().containsText("Exception");
            faults.addAll(new Look(page).onAPhone("dark"));
        }
        assertThat(faults).isEmpty();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static List<String> looked(Page page, Map<String, String> stops, Function<Look, List<String>> manner) {
        return stops.values().stream()
                .flatMap(address -> {
                    var status = page.navigate(address).status();
                    return status == 200
                            ? manner.apply(new Look(page)).stream()
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
