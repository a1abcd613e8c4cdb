package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.muster.shared.export.JsonText;

/** What is written as JSON is read as it was, however long it gets and whatever letters are in it. */
class JsonLinesTest {

    private static final Shape TEXTS =
            Shape.of(Export.JOURNAL, List.of("seq", "text")).orElseThrow();
    private static final int ROWS = 5000;
    private static final String WORDS = "应急备份服务器 \"é\" \\ 𝄞\t";

    @Property
    void aTextIsReadAsItWas(@ForAll("texts") String text) {
        var out = new StringBuilder("{\"text\":");
        JsonText.quote(out, text);

        assertThat(object(out.append('}').toString()).getString("text")).isEqualTo(text);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('"', '\\', '\n', '\r', '\t', '\u0000', '\u001f', ' ', '/', 'a', 'é', '急', '\u2028')
                .ofMaxLength(40);
    }

    @Test
    void noLetterIsLostBetweenTwoBuffers() throws IOException {
        var to = new ByteArrayOutputStream();
        try (var lines = JsonLines.lines(
                to, TEXTS, () -> Json.createObjectBuilder().add("rows", ROWS).build())) {
            for (var row = 0; row < ROWS; row++) {
                lines.write(row(row));
            }
            lines.end();
        }

        var written = to.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(written).hasSize(ROWS + 1);
        for (var row = 0; row < ROWS; row++) {
            var read = object(written[row]);
            assertThat(read.getInt("seq")).isEqualTo(row);
            assertThat(read.getString("text")).isEqualTo(WORDS.repeat(1 + row % 7));
        }
        assertThat(object(written[ROWS]).getJsonObject("_end").getInt("rows")).isEqualTo(ROWS);
    }

    private static String[] row(int number) {
        var row = new String[Export.JOURNAL.columns().size()];
        Arrays.fill(row, "");
        row[Export.JOURNAL.place("seq")] = Integer.toString(number);
        row[Export.JOURNAL.place("text")] = WORDS.repeat(1 + number % 7);
        return row;
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
