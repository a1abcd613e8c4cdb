package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.shared.export.CsvRows.Profile;
import org.muster.shared.text.Texts;
import org.muster.test.Packaged;

/** What is heavy to install checks the files too: a spreadsheet opens them, a validator follows the links of a package. */
class LedgerConformance {

    private static final String AS_TEXT = "Text - txt - csv (StarCalc):44,34,76,1";
    private static final String VALUES_SHOWN = AS_TEXT + ",,0,false,true,false";
    private static final Pattern FORMULA = Pattern.compile("table:formula=\"([^\"]*)\"");
    private static final String VALIDATOR = """
            const {Package} = require('datapackage');
            (async () => {
              const pack = await Package.load(process.argv[2], {basePath: process.argv[3]});
              if (!pack.valid) { console.log(pack.errors); process.exit(1); }
              for (const resource of pack.resources) { await resource.read({relations: true, keyed: true}); }
            })().catch(error => { console.log(String(error), JSON.stringify(error.errors || [])); process.exit(1); });
            """;

    @TempDir
    private Path folder;

    @Test
    void theSpreadsheetFindsNoLiveFormulaInCsv() throws IOException {
        var file = folder.resolve("journal.csv");
        write(new CsvLines(Files.newOutputStream(file), Shape.whole(Export.JOURNAL), Profile.SPREADSHEET));
        office("fods", file, "--infilter=" + AS_TEXT);
        assertThat(Files.readString(folder.resolve("journal.fods"))).doesNotContain("table:formula=");
    }

    @Test
    void theSumsOfTheWorkbookAreTheControlTotals() throws IOException {
        var file = folder.resolve("journal.xlsx");
        var tally = new Tally(Export.JOURNAL);
        var lines = new XlsxLines(Files.newOutputStream(file), Shape.whole(Export.JOURNAL), tally, Map.of("a", "b"));
        write(lines, tally);
        office("fods", file);
        var formulas = FORMULA.matcher(Files.readString(folder.resolve("journal.fods")))
                .results()
                .map(hit -> hit.group(1))
                .toList();
        assertThat(formulas)
                .hasSize(2)
                .allSatisfy(formula -> assertThat(formula).startsWith("of:=SUM("));
        office("csv:" + VALUES_SHOWN, file);
        var sums = Files.readAllLines(folder.resolve("journal.csv")).stream()
                .filter(line -> line.startsWith("SUM,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        var debit = tally.totals().get(0).sums().get(0);
        assertThat(new BigDecimal(sums[Export.JOURNAL.place("debit")])).isEqualByComparingTo(debit);
    }

    @Test
    void theValidatorFollowsTheLinksOfAPackage() throws IOException {
        installValidator();
        written(List.of(account("1601"), account("1602"), account("1604"), account("2202"), account("6602")));
        assertThat(validates()).isTrue();
        written(List.of(account("1601"), account("1602"), account("1604"), account("6602")));
        assertThat(validates()).as("with an account missing").isFalse();
    }

    /** Converts a file into this folder. */
    private void office(String to, Path file, String... before) {
        var words = Stream.of(
                Stream.of("-env:UserInstallation=file://" + folder.resolve("office"), "--headless"),
                Stream.of(before),
                Stream.of("--convert-to", to, "--outdir", folder.toString(), file.toString()));
        Packaged.run(
                Packaged.program("soffice", "libreoffice-calc-nogui"),
                words.flatMap(each -> each).toArray(String[]::new));
    }

    private void installValidator() throws IOException {
        var npm = Packaged.program("npm", "npm");
        Packaged.run(
                npm,
                "install",
                "--prefix",
                folder.toString(),
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "datapackage@1.1.10");
        Files.writeString(folder.resolve("validate.js"), VALIDATOR);
    }

    private boolean validates() {
        return Packaged.accepts(
                Packaged.program("node", "nodejs"),
                folder.resolve("validate.js").toString(),
                folder.resolve("datapackage.json").toString(),
                folder.toString());
    }

    private static String[] account(String number) {
        var row = new String[Export.ACCOUNTS.columns().size()];
        Arrays.fill(row, "");
        row[Export.ACCOUNTS.place("ledger")] = "CORP";
        row[Export.ACCOUNTS.place("account")] = number;
        return row;
    }

    private static String[] asset() {
        var row = new String[Export.ASSET_REGISTER.columns().size()];
        Arrays.fill(row, "");
        row[Export.ASSET_REGISTER.place("ledger")] = "CORP";
        row[Export.ASSET_REGISTER.place("asset_no")] = "FA-000001";
        return row;
    }

    private void written(List<String[]> accounts) throws IOException {
        table(Export.ACCOUNTS, accounts);
        table(Export.ASSET_REGISTER, Collections.singletonList(asset()));
        table(Export.MOVEMENT_LEDGER, List.of());
        table(Export.JOURNAL, SampleJournal.ofAServer());
        var metadata = new Metadata(new Texts());
        var resources = Json.createArrayBuilder();
        List.of(Export.ACCOUNTS, Export.ASSET_REGISTER, Export.MOVEMENT_LEDGER, Export.JOURNAL)
                .forEach(export -> resources.add(metadata.resource(
                        Shape.whole(export), export.wire() + ".csv", 0, "0".repeat(64), Link.of(export), false)));
        var descriptor = Json.createObjectBuilder()
                .add("profile", "tabular-data-package")
                .add("name", "muster-corp")
                .add("resources", resources)
                .build();
        Files.writeString(folder.resolve("datapackage.json"), descriptor.toString(), StandardCharsets.UTF_8);
    }

    private void table(Export export, List<String[]> rows) throws IOException {
        var file = folder.resolve(export.wire() + ".csv");
        try (var lines = new CsvLines(Files.newOutputStream(file), Shape.whole(export), Profile.MACHINE)) {
            rows.forEach(lines::write);
        }
    }

    private static void write(Lines lines) throws IOException {
        write(lines, new Tally(Export.JOURNAL));
    }

    private static void write(Lines lines, Tally tally) throws IOException {
        try (lines) {
            for (var row : SampleJournal.ofAServer()) {
                lines.write(row);
                tally.add(row);
            }
            lines.end();
        }
    }
}
