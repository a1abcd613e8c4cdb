package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.test.Browsing;
import org.muster.test.MusterServer;
import org.muster.test.People;
import org.muster.test.PostgresServer;

/** The first hour of a real installation, on PostgreSQL: no demo, one administrator, a password that is said once. */
@ExtendWith(Browsing.class)
class FirstStartJourneyIT {

    private static final Pattern SAID =
            Pattern.compile("Sign in as (\\S+) with the one-time password (\\S+) and choose your own\\.");
    private static final String CHOSEN = "orchard lantern seventeen boats";

    @Test
    void theOneTimePasswordIsSaidOnceAndMustBeChanged(Browser browser) {
        try (var postgres = PostgresServer.start();
                var muster = MusterServer.start(Map.of(
                        "MUSTER_DB", "postgresql",
                        "MUSTER_PG_PORT", Integer.toString(postgres.port()),
                        "MUSTER_PG_PASSWORD", "muster"));
                var people = new People(browser, muster.baseUrl())) {
            var said = said(muster);
            var page = people.stranger();
            signIn(page, said.group(1), said.group(2));
            page.waitForURL("**/identity/password.xhtml*");
            page.navigate("/asset/list.xhtml");
            assertThat(page.url()).contains("/identity/password.xhtml");

            page.locator("#current").fill(said.group(2));
            page.locator("#fresh").fill(CHOSEN);
            page.locator("#again").fill(CHOSEN);
            page.locator("#save").click();
            page.waitForURL("**/index.xhtml*");
            assertThat(page.locator(".demo")).hasCount(0);
            page.navigate("/catalog/models.xhtml");
            assertThat(page.locator("tbody tr").first()).isVisible();
            page.navigate("/asset/list.xhtml");
            assertThat(page.locator(".empty")).isVisible();

            muster.stop();
            muster.startAgain();
            assertThat(SAID.matcher(muster.console()).results()).hasSize(1);
            signIn(page, said.group(1), said.group(2));
            assertThat(page.locator(".notice.bad")).isVisible();
            signIn(page, said.group(1), CHOSEN);
            page.waitForURL(address -> !address.contains("sign-in"));
            assertThat(people.complaints()).isEmpty();
        }
    }

    private static MatchResult said(MusterServer muster) {
        return SAID.matcher(muster.console()).results().findFirst().orElseThrow();
    }

    private static void signIn(Page page, String name, String password) {
        page.navigate("/sign-in.xhtml?lang=en");
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
    }
}
