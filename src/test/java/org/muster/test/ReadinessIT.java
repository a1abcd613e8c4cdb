package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readiness as programs ask for it: the golden example, and plans of the demo company under a change. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadinessIT {

    private static final String GOLDEN = "/org/muster/readiness/rest/golden-";

    private final Program planner = Program.with(Program.HERE, "planner", "readiness.read");

    @Test
    void theGoldenExampleIsAnsweredOverTheWireLetterByLetter() throws IOException {
        var reply = planner.post("/readiness/evaluate", golden("request"));

        assertThat(reply.status()).isEqualTo(200);
        try (var expected = Json.createReader(ReadinessIT.class.getResourceAsStream(GOLDEN + "answer.json"))) {
            assertThat(reply.object()).hasToString(expected.readObject().toString());
        }
    }

    @Test
    void nothingIsStoredAndABadWorldIsNamed() {
        var board = planner.get("/readiness/board").object();
        var refused = planner.post(
                "/readiness/evaluate",
                "{\"asOf\":\"2026-11-22\",\"plans\":[{\"code\":\"P\",\"rtoHours\":4,\"requirements\":"
                        + "[{\"id\":\"r\",\"capability\":\"X\",\"quantity\":2,\"fallback\":3}]}]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("plans[0].requirements[0].fallback");
        assertThat(planner.get("/readiness/board").object()).isEqualTo(board);
    }

    @Test
    void whatIsLostToEveryPlanIsTriedBeforeItIsDone() {
        var answer = planner.post("/plans/NET-SLOW/what-if", "{\"changes\":[{\"remove\":\"NET-0062\"}]}")
                .object();

        var difference = answer.getJsonArray("plans")
                .getJsonObject(0)
                .getJsonArray("differences")
                .getJsonObject(0);
        assertThat(standing(difference, "after")).isLessThan(standing(difference, "before"));
    }

    /** A misspelt day would be answered as today. */
    @Test
    void aParameterNobodyReadsIsRefusedByName() {
        for (var path : List.of(
                "/plans/NET-SLOW/readiness?as_of=2027-03-01",
                "/plans/NET-SLOW/forecast?as_of=2027-03-01",
                "/plans/NET-SLOW/single-points?as_of=2027-03-01",
                "/readiness/board?as_of=2027-03-01",
                "/readiness/gaps?as_of=2027-03-01",
                "/readiness/dependents/NET-0062?as_of=2027-03-01")) {
            var reply = planner.get(path);
            assertThat(reply.status()).as(path).isEqualTo(400);
            assertThat(reply.fault()).as(path).startsWith("as_of ");
        }
    }

    private static String standing(JsonObject difference, String side) {
        return "%5s".formatted(difference.getJsonObject(side).getString("index"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream resource = ReadinessIT.class.getResourceAsStream(GOLDEN + name + ".json")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
