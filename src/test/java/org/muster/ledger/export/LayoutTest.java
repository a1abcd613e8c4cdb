package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.test.Packaged;

/** Programs nobody here wrote accept the journal, and refuse it when a single digit is another. */
class LayoutTest {

    private static final Path HLEDGER = Packaged.program("hledger", "hledger");
    private static final Path BEAN_CHECK = Packaged.program("bean-check", "beancount");

    @TempDir
    private Path folder;

    @Test
    void hledgerAcceptsTheJournal() throws IOException {
        assertThat(hledgerAccepts(hledger(SampleJournal.ofAServer()))).isTrue();
    }

    @Test
    void hledgerAcceptsACurrencyWithoutDecimals() throws IOException {
        assertThat(hledgerAccepts(hledger(SampleJournal.inYen()))).isTrue();
    }

    @Test
    void hledgerRefusesAnotherDigit() throws IOException {
        var text = hledger(SampleJournal.ofAServer());
        assertThat(hledgerAccepts(text.replaceFirst("316\\.66 CNY = ", "316.65 CNY = ")))
                .isFalse();
    }

    @Test
    void hledgerTellsTheBalanceOfAnAsset() throws IOException {
        var file = written("export.journal", hledger(SampleJournal.ofAServer()));
        assertThat(Packaged.run(HLEDGER, "-f", file, "bal", "tag:asset=FA-000001", "Assets:1602"))
                .contains("-633.33 CNY");
    }

    @Test
    void beancountAcceptsTheJournal() throws IOException {
        assertThat(beancountAccepts(beancount(SampleJournal.ofAServer()))).isTrue();
        assertThat(beancountAccepts(beancount(SampleJournal.inYen()))).isTrue();
    }

    @Test
    void beancountRefusesAnotherDigit() throws IOException {
        var text = beancount(SampleJournal.ofAServer());
        assertThat(beancountAccepts(text.replaceFirst("316\\.66 CNY", "316.65 CNY")))
                .isFalse();
        assertThat(beancountAccepts(text.replaceFirst("-633\\.33 ~", "-633.34 ~")))
                .isFalse();
    }

    private boolean hledgerAccepts(String text) throws IOException {
        var file = written("export.journal", text);
        return Packaged.accepts(HLEDGER, "-f", file, "check", "--strict", "ordereddates");
    }

    private boolean beancountAccepts(String text) throws IOException {
        return Packaged.accepts(BEAN_CHECK, written("export.beancount", text));
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String hledger(List<String[]> rows) throws IOException {
        var to = new ByteArrayOutputStream();
        write(new HledgerLayout(to), rows);
        return to.toString(StandardCharsets.UTF_8);
    }

    private static String beancount(List<String[]> rows) throws IOException {
        var to = new ByteArrayOutputStream();
        write(new BeancountLayout(to, "CORP"), rows);
        return to.toString(StandardCharsets.UTF_8);
    }

    private static void write(Lines lines, List<String[]> rows) throws IOException {
        try (lines) {
            for (var row : rows) {
                lines.write(row);
            }
            lines.end();
        }
    }
}
