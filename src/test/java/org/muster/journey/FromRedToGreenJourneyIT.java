package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.asset.Step;
import org.muster.test.Browsing;
import org.muster.test.MusterServer;
import org.muster.test.People;

/** A plan that would not work, from the board to the remedy and back; and an asset that plans do not let go. */
@ExtendWith(Browsing.class)
class FromRedToGreenJourneyIT {

    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");

    @Test
    void whatARedPlanLacksIsOrderedFromTheBoardAndTurnsItGreen(People people) {
        var manager = people.as("manager");
        board(manager, "NET-SLOW", "R4");
        manager.locator("a[href*='readiness/plan.xhtml?code=NET-SLOW']").first().click();
        var line = manager.locator("tr:has(a[href='#requirement-UP'])").first();
        assertThat(line).containsText("2 ready + 0 conditional of 3");
        line.locator("a[href*='asset/request.xhtml?capability=NET_UPLINK']").click();
        assertThat(manager.locator("#quantity")).hasValue("1");
        manager.locator("#name").fill("Third uplink for the venues");
        manager.locator("#request").click();
        manager.waitForURL("**/asset/sheet.xhtml?tag=*");
        var tag = manager.locator(".pagehead .code").first().innerText();

        new AssetDesk(people.as("approver")).takes(tag, Step.APPROVE, Map.of());
        new AssetDesk(manager)
                .takes(
                        tag,
                        Step.ORDER,
                        Map.of(
                                "vendor", "SKYBRIDGE",
                                "model", "PPL",
                                "order_number", "PO-8001",
                                "price", "9000",
                                "currency", "CNY",
                                "promised_date",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .plusDays(20)
                                                .toString()));
        new AssetDesk(people.as("storekeeper")).takes(tag, Step.RECEIVE, Map.of("delivery_number", "DN-8001"));
        board(manager, "NET-SLOW", "R4");
        new AssetDesk(people.as("inspector"))
                .takes(
                        tag,
                        Step.ACCEPT,
                        Map.of("acceptance_number", "AC-8001", "place", "VEN-2/R3", "custodian", "lam.kayan"));

        board(manager, "NET-SLOW", "R2");
    }

    @Test
    void retiringWhatAPlanHangsOnShowsTheDropAndAsksItsOwner(People people) {
        var manager = people.as("manager");
        manager.navigate("/asset/step.xhtml?tag=TOOL-0027&step=PROPOSE_RETIREMENT");
        assertThat(manager.locator(".consequences")).containsText("Plan DATA-LOSS falls to R4");
        new AssetDesk(manager).takes("TOOL-0027", Step.PROPOSE_RETIREMENT, Map.of("reason", "Another tool is planned"));

        var approver = people.as("approver");
        approver.navigate("/asset/step.xhtml?tag=TOOL-0027&step=RETIRE");
        approver.locator("#confirm").fill("TOOL-0027");
        approver.locator("#take").click();
        assertThat(approver.locator("main")).containsText("its owner planner has to agree first");

        var planner = people.as("planner");
        planner.navigate("/readiness/consent.xhtml?plan=DATA-LOSS&tag=TOOL-0027");
        planner.locator("#reason").fill("The new licence is signed");
        planner.locator("#give").click();
        planner.waitForURL("**/readiness/plan.xhtml?code=DATA-LOSS");
        new AssetDesk(approver).takes("TOOL-0027", Step.RETIRE, Map.of());

        board(planner, "DATA-LOSS", "R4");
    }

    @Test
    void theGoldenExampleIsAnsweredOverTheApi(MusterServer server) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var password =
                Base64.getEncoder().encodeToString(("planner:" + People.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var made = http.send(
                post(server, "/api/v1/api-keys", "{\"name\":\"golden\",\"scopes\":[\"readiness.read\"]}")
                        .header("Authorization", "Basic " + password)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var key = KEY.matcher(made.body());
        assertThat(key.find()).as(made.body()).isTrue();
        var answer = http.send(
                post(server, "/api/v1/readiness/evaluate", resource("golden-request.json"))
                        .header("Authorization", "Bearer " + key.group(1))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualToIgnoringWhitespace(resource("golden-answer.json"));
    }

    private static void board(Page page, String plan, String level) {
        page.navigate("/readiness/board.xhtml");
        assertThat(page.locator("tr:has(a[href*='code=" + plan + "'])")
                        .first()
                        .locator(".pill")
                        .first())
                .containsText(level);
    }

    private static HttpRequest.Builder post(MusterServer server, String path, String body) {
        return HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String resource(String name) throws IOException {
        try (var stream = FromRedToGreenJourneyIT.class.getResourceAsStream("/org/muster/readiness/rest/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
