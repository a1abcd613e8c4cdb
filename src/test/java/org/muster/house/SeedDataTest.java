package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.identity.Department;
import org.muster.identity.Role;

/** The world on day one is big enough to be believed, its references lead somewhere, and its dates never age. */
class SeedDataTest {

    private static final Path SEED = Path.of("seed-data");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<NamedCsvRecord> assets = rows("demo/assets");
    private final List<NamedCsvRecord> models = rows("reference/models");
    private final List<NamedCsvRecord> places = rows("demo/places");
    private final List<NamedCsvRecord> people = rows("demo/people");
    private final List<NamedCsvRecord> vendors = rows("demo/vendors");

    @Test
    void theCompanyHasThreeHundredAssetsOfEveryKindInEveryStageAndLots() {
        assertThat(assets).hasSizeGreaterThanOrEqualTo(300);
        assertThat(values(assets, "kind")).isEqualTo(names(Kind.values()));
        assertThat(values(assets, "stage")).isEqualTo(names(Stage.values()));
        assertThat(assets)
                .filteredOn(asset -> Integer.parseInt(asset.getField("quantity")) > 1)
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void theCatalogueHasFortyModelsOfEveryKind() {
        assertThat(models).hasSizeGreaterThanOrEqualTo(40);
        assertThat(values(models, "kind")).isEqualTo(names(Kind.values()));
    }

    @Test
    void fifteenPeopleOfEveryDepartmentHoldEveryRole() {
        assertThat(people).hasSizeGreaterThanOrEqualTo(15);
        assertThat(values(people, "department")).isEqualTo(names(Department.values()));
        Set<String> roles = people.stream()
                .flatMap(person -> Stream.of(person.getField("roles").split(";")))
                .map(grant -> grant.replaceAll("[@<].*", ""))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(roles).isEqualTo(names(Role.values()));
    }

    @Test
    void theSitesAreTwoDataCentresAHeadOfficeAWarehouseAndThreeVenues() {
        assertThat(places.stream()
                        .map(place -> place.getField("site_type"))
                        .filter(type -> !type.isEmpty())
                        .sorted()
                        .toList())
                .containsExactly("DATA_CENTRE", "DATA_CENTRE", "HEAD_OFFICE", "VENUE", "VENUE", "VENUE", "WAREHOUSE");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var tags = values(assets, "tag");
        var codes = values(people, "code");
        var everywhere = values(places, "code");
        assertThat(strangers(assets, "model", values(models, "code"))).isEmpty();
        assertThat(strangers(assets, "place", everywhere)).isEmpty();
        assertThat(strangers(assets, "custodian", codes)).isEmpty();
        assertThat(strangers(assets, "vendor", values(vendors, "code"))).isEmpty();
        assertThat(strangers(assets, "successor", tags)).isEmpty();
        assertThat(strangers(models, "capability", values(rows("reference/capabilities"), "code")))
                .isEmpty();
        assertThat(strangers(places, "parent", everywhere)).isEmpty();
        assertThat(strangers(places, "calendar", values(rows("reference/calendars"), "code")))
                .isEmpty();
        assertThat(strangers(people, "manager", codes)).isEmpty();
        assertThat(strangers(people, "deputy", codes)).isEmpty();
    }

    @Test
    void onlyHolidaysStandOnDaysOfTheCalendar() throws IOException {
        try (var files = Files.walk(SEED)) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv"))
                            .filter(file -> !file.endsWith("holidays.csv"))
                            .filter(SeedDataTest::namesADay))
                    .isEmpty();
        }
    }

    @Test
    void everyFileIsExplained() throws IOException {
        var words = Files.readString(SEED.resolve("README.md"));
        try (var files = Files.walk(SEED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .allSatisfy(name -> assertThat(words).contains("`" + name + "`"));
        }
    }

    private static boolean namesADay(Path file) {
        try {
            return DAY.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> strangers(List<NamedCsvRecord> rows, String column, Set<String> known) {
        return rows.stream()
                .map(row -> row.getField(column))
                .filter(Predicate.not(String::isEmpty))
                .filter(Predicate.not(known::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> row.getField(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(SEED.resolve(file + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
