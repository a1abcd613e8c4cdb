package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.test.Browsing;
import org.muster.test.People;

/** What an installation is set up with is added by its pages, each under a code of one's own. */
@ExtendWith(Browsing.class)
class AddingJourneyIT {

    @Test
    void theManagerAddsToTheCatalogAndTheRules(People people) {
        var manager = people.as("manager");
        manager.navigate("/catalog/capability-edit.xhtml");
        manager.locator("#kind").selectOption("RECOVERY_TOOL");
        save(manager, Map.of("code", "TOOL_ADDED", "name", "Added capability"), "**/capabilities.xhtml*");
        manager.navigate("/catalog/vendor-edit.xhtml");
        manager.locator("#type").selectOption("MAKER");
        save(manager, Map.of("code", "ADDED", "name", "Added Ltd"), "**/vendors.xhtml*");
        manager.navigate("/catalog/model-edit.xhtml?kind=RECOVERY_TOOL");
        save(
                manager,
                Map.of("code", "ADDED-1", "maker", "Added Ltd", "name", "Added tool"),
                "**/model.xhtml?code=ADDED-1");
        manager.navigate("/inspection/rule-edit.xhtml");
        manager.locator("#checklist").selectOption("SERVER-PERIODIC");
        save(
                manager,
                Map.of("code", "ADDED-RULE", "name", "Of one server", "asset", "SRV-0001", "count", "2"),
                "**/rule.xhtml?code=ADDED-RULE");
        assertThat(manager.locator("main")).containsText("SRV-0001");
    }

    @Test
    void theAdministratorAddsPlacesPeopleFieldsAndConnections(People people) {
        var administrator = people.as("admin");
        administrator.navigate("/place/edit.xhtml");
        administrator.locator("#time_zone").selectOption("Asia/Shanghai");
        save(administrator, Map.of("code", "ADDED", "name", "Added site"), "**/place/sheet.xhtml?code=ADDED");
        administrator.navigate("/place/edit.xhtml?parent=ADDED");
        save(administrator, Map.of("code", "ADDED/R1", "name", "Added room"), "**/place/sheet.xhtml?code=ADDED%2FR1");
        administrator.navigate("/place/edit.xhtml?parent=ADDED/R1");
        save(
                administrator,
                Map.of("code", "ADDED/R1/B01", "name", "Added bin"),
                "**/place/sheet.xhtml?code=ADDED%2FR1%2FB01");
        administrator.navigate("/identity/person-edit.xhtml");
        save(
                administrator,
                Map.of("code", "added.person", "name", "Added Person", "mail", "added@example.org"),
                "**/person.xhtml?code=added.person");
        administrator.navigate("/catalog/field-edit.xhtml");
        save(administrator, Map.of("name", "added_field", "label", "Added"), "**/fields.xhtml*");
        administrator.navigate("/reminder/hook.xhtml");
        save(
                administrator,
                Map.of("code", "added", "name", "Added program", "address", "https://program.example.org/muster"),
                "**/hook.xhtml?code=added");
        assertThat(administrator.locator("#secret")).isVisible();
    }

    private static void save(Page page, Map<String, String> fields, String leadsTo) {
        fields.forEach((field, text) -> page.locator("#" + field).fill(text));
        page.locator("#save").click();
        page.waitForURL(leadsTo);
    }
}
