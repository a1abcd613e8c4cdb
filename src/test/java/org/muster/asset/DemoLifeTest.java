package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.shared.field.Particulars;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.usecase.Caller;

/** The demo company's register: every asset's told past must be one the lifecycle allows, and end where its row says. */
class DemoLifeTest {

    private static final Map<String, Caller> PEOPLE = Map.of(
            "manager", World.MANAGER,
            "approver", World.APPROVER,
            "storekeeper", World.STOREKEEPER,
            "inspector", World.INSPECTOR,
            "technician", World.TECHNICIAN);

    @Test
    void everyAssetLivesToTheStageOfItsRow() throws IOException {
        var rows = rows();
        var company = rows.stream().collect(Collectors.toMap(row -> row.text("tag"), row -> row));
        assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
        assertThat(rows.stream().collect(Collectors.toMap(row -> row.text("tag"), row -> lived(row, company))))
                .isEqualTo(rows.stream()
                        .collect(Collectors.toMap(row -> row.text("tag"), row -> Stage.valueOf(row.text("stage")))));
    }

    @Test
    void nothingIsReplacedBeforeItsSuccessorIsAccepted() throws IOException {
        var company = rows().stream().collect(Collectors.toMap(row -> row.text("tag"), row -> row));
        assertThat(company.values().stream().flatMap(row -> DemoLife.of(row, company).stream()))
                .filteredOn(event -> event.step() == Step.REPLACE)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                DemoLife.of(company.get(event.details().get("successor")), company))
                        .filteredOn(other -> other.step() == Step.ACCEPT)
                        .singleElement()
                        .satisfies(accepted -> assertThat(accepted.day()).isBefore(event.day())));
    }

    @Test
    void allKindsAllStagesAndLotsAreThere() throws IOException {
        var rows = rows();
        assertThat(rows).extracting(row -> row.text("kind")).contains(names(Kind.values()));
        assertThat(rows).extracting(row -> row.text("stage")).contains(names(Stage.values()));
        assertThat(rows).anyMatch(row -> row.integer("quantity") > 1);
    }

    private static Stage lived(SeedRow row, Map<String, SeedRow> company) {
        var asset = new Asset(
                AssetTag.of(row.text("tag")),
                Kind.valueOf(row.text("kind")),
                row.integer("quantity"),
                "",
                new Description(row.text("name"), row.text("model"), "", "", "", "", Particulars.none()));
        for (var event : DemoLife.of(row, company)) {
            var hand = new StepHand(
                    PEOPLE.get(event.by()),
                    event.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    event.day());
            var order = new StepOrder(
                    event.step(), Optional.of(event.day()), event.reason(), 0, Optional.empty(), event.details());
            asset.take(new StepCheck(asset, event.step(), hand).check(order, CommonFields.fields()), hand);
        }
        return asset.stage();
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }

    private static List<SeedRow> rows() throws IOException {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(Path.of("seed-data/demo/assets.csv"))) {
            return lines.stream()
                    .map(line -> new SeedRow(
                            "assets", line.getStartingLineNumber(), line.getFieldsAsMap(), LocalDate.of(2026, 11, 23)))
                    .toList();
        }
    }
}
