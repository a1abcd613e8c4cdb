package org.muster.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.usecase.Refusal;

class BodyTest {

    @Test
    void fieldsAreReadByTheirTypes() {
        var body = body("{\"name\":\"Lin\",\"count\":3,\"on\":\"2026-11-23\",\"tags\":[\"a\",\"b\"],\"gone\":null}");

        assertThat(body.text("name")).isEqualTo("Lin");
        assertThat(body.integer("count")).contains(3L);
        assertThat(body.date("on")).hasToString("Optional[2026-11-23]");
        assertThat(body.texts("tags")).containsExactly("a", "b");
        assertThat(body.has("gone")).isFalse();
    }

    @Test
    void unknownFieldIsNamedAndDeclined() {
        assertDeclined(
                400,
                "unknown-field",
                "colour",
                () -> body("{\"name\":\"x\",\"colour\":1}").only("name"));
    }

    @Test
    void wrongTypeNamesTheFieldWithItsPath() {
        assertDeclined(
                400,
                "wrong-type",
                "details.price",
                () -> body("{\"details\":{\"price\":\"much\"}}")
                        .object("details")
                        .orElseThrow()
                        .decimal("price"));
    }

    @Test
    void bodyOfAnArrayKnowsItsRow() {
        var second = body("[{\"a\":\"1\"},{}]").items(1_000).get(1);

        assertThatThrownBy(() -> second.text("a"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).row()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "{\"a\":01}", "{} {}", "nonsense"})
    void malformedJsonIsDeclined(String text) {
        assertDeclined(400, "malformed-json", "", () -> body(text));
    }

    @Test
    void giganticNumberAndNulCharacterAreDeclined() {
        assertDeclined(400, "wrong-type", "a", () -> body("{\"a\":1e999999}").scalars());
        assertDeclined(
                400, "wrong-type", "a", () -> body("{\"a\":\"x\\u0000\"}").text("a"));
    }

    private static void assertDeclined(int status, String code, String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Declined.class, declined -> {
            assertThat(declined.problem().status()).isEqualTo(status);
            assertThat(declined.problem().code()).isEqualTo(code);
            assertThat(declined.problem().reasons().get(0).field()).isEqualTo(field);
        });
    }

    private static Body body(String json) {
        try {
            return new BodyReader().read(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
