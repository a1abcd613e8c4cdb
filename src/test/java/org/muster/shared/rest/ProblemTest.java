package org.muster.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** What a program branches on is the same in the whole API, and every error says where it stands in what was sent. */
class ProblemTest {

    private final ProblemWriter writer = new ProblemWriter(new Texts());

    @Test
    void whatIsRefusedAlikeHasOneCode() {
        assertThat(code(Refusal.missing("CORP"))).isEqualTo("not-found");
        assertThat(code(Refusal.unreadable("limit", "many"))).isEqualTo("invalid-parameter");
        assertThat(code(Refusal.unreadable("after", "abc"))).isEqualTo("cursor-mismatch");
        assertThat(code(Refusal.stale("SRV-0042"))).isEqualTo("precondition-failed");
        assertThat(code(Refusal.closed("ledger.refusal.not_latest", "2026-07"))).isEqualTo("not-latest");
    }

    private static String code(Refusal refusal) {
        return RefusalMapper.problem(refusal).code();
    }

    @Test
    void aParameterIsNamedAsOne() {
        var error = error(Reason.at("as_of", "shared.refusal.needed"), false);
        assertThat(error).containsKeys("field", "parameter").doesNotContainKey("pointer");
        assertThat(error.getString("parameter")).isEqualTo("as_of");
    }

    @ParameterizedTest
    @CsvSource({
        "name, 0, /name, name",
        "details.price, 0, /details/price, details.price",
        "serial, 3, /2/serial, serial",
        "fields.a/b~c, 1, /0/fields/a~1b~0c, fields.a/b~c",
        "balances[].account, 2, /balances/1/account, balances.account",
        "events[0].date, 0, /events/0/date, events[0].date",
    })
    void aFieldOfTheBodyIsPointedAt(String field, int row, String pointer, String shown) {
        var error = error(Reason.at(field, "shared.refusal.needed").inRow(row), true);
        assertThat(error.getString("pointer")).isEqualTo(pointer);
        assertThat(error.getString("field")).isEqualTo(shown);
        assertThat(error).doesNotContainKey("parameter");
    }

    @Test
    void whatConcernsTheWholePointsNowhere() {
        assertThat(error(Reason.of("shared.refusal.needed"), true)).doesNotContainKeys("pointer", "parameter");
    }

    @Test
    void anItemOfAListIsFoundByItsPlaceThere() throws IOException {
        var body = new BodyReader().read("{\"balances\":[{},{\"balance\":\"x\"}]}".getBytes(StandardCharsets.UTF_8));
        var second = body.list("balances").items(10).get(1);
        var error = error(second.reason("balance", "shared.refusal.needed"), true);
        assertThat(error.getString("pointer")).isEqualTo("/balances/1/balance");
    }

    private JsonObject error(Reason reason, boolean sent) {
        var problem = Problem.of(422, "invalid", reason);
        var text = writer.write(problem, Language.EN, "/api/v1/ledgers", field -> sent);
        try (var reader = Json.createReader(new StringReader(text))) {
            var document = reader.readObject();
            assertThat(document).containsAllEntriesOf(Map.of("status", Json.createValue(422)));
            return document.getJsonArray("errors").getJsonObject(0);
        }
    }
}
