package org.muster.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.field.FieldType;
import org.muster.shared.persistence.Position;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

class ModelDirectoryTest {

    private static Database database;
    private static ModelDirectory directory;

    @BeforeAll
    static void aCatalogueOfThirty() {
        database = new Database();
        directory = database.the(ModelDirectory.class);
        database.run(() -> {
            database.the(FieldRegister.class)
                    .add(
                            "rack_units",
                            Optional.of(Kind.BACKUP_SERVER),
                            FieldType.INTEGER,
                            new CustomFieldDetails("U", List.of(), true, "Rack units", "机架高度"));
            var register = database.the(ModelRegister.class);
            for (var i = 10; i < 40; i++) {
                register.add(
                        "M-" + i, Kind.BACKUP_SERVER, ModelTest.aServer("Server " + i % 4, Map.of("rack_units", "2")));
            }
        });
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30, 100})
    void pagesOfAnySizeMakeTheSameList(int size) {
        var paged = new ArrayList<ModelRow>();
        var from = Optional.<Position>empty();
        do {
            var page = directory.readOn(ModelFilter.all(), ModelDirectory.BY_NAME, from, size);
            paged.addAll(page.rows());
            from = page.next();
        } while (from.isPresent());

        assertThat(paged)
                .isEqualTo(directory
                        .readOn(ModelFilter.all(), ModelDirectory.BY_NAME, Optional.empty(), 1_000)
                        .rows())
                .hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%%", "\\", "M %"})
    void signsOfAPatternAloneFindNothing(String text) {
        assertThat(directory.search(ModelFilter.all().containing(text), 10)).isEmpty();
        assertThat(directory.search(ModelFilter.all().containing("m-1"), 10)).isNotEmpty();
    }

    @Test
    void listCostsTwoStatementsHoweverManyItShows() {
        assertThat(database.statements(
                        () -> directory.list(ModelFilter.all(), ModelDirectory.BY_MAKER, Optional.empty(), 5)))
                .isEqualTo(2);
        assertThat(database.statements(
                        () -> directory.list(ModelFilter.all(), ModelDirectory.BY_MAKER, Optional.empty(), 100)))
                .isEqualTo(2);
    }

    @Test
    void sheetShowsWhatWasEntered() {
        var sheet = directory.find("M-12").orElseThrow();

        assertThat(sheet.details()).isEqualTo(ModelTest.aServer("Server 0", Map.of("rack_units", "2")));
        assertThat(sheet.version()).isEqualTo(1);
    }

    @Test
    void searchFindsCodeNameAndMaker() {
        var filter = new ModelFilter("dell server m-1", Set.of(Kind.BACKUP_SERVER), "");

        assertThat(directory.search(filter, 100)).hasSize(10);
        assertThat(directory.search(ModelFilter.of(Kind.NETWORK_GEAR), 100)).isEmpty();
    }

    @Test
    void kindIsDescribedByItsFieldsFollowedByOwnOnes() {
        var fields = database.the(FieldDirectory.class);

        assertThat(fields.of(Kind.BACKUP_SERVER)).hasSize(9).last().satisfies(field -> {
            assertThat(field.name()).isEqualTo("rack_units");
            assertThat(field.required()).isTrue();
        });
        assertThat(fields.of(Kind.NETWORK_GEAR)).isEqualTo(Kind.NETWORK_GEAR.fields());
        assertThat(fields.label(Language.ZH_CN, "rack_units")).isEqualTo("机架高度");
        assertThat(fields.label(Language.EN, "memory_gib")).isEqualTo("Memory");
    }

    @Test
    void ownFieldMayNotTakeTheNameOfAnother() {
        var details = new CustomFieldDetails("", List.of(), false, "Serial", "");

        assertThatThrownBy(() -> database.run(() ->
                        database.the(FieldRegister.class).add("serial", Optional.empty(), FieldType.TEXT, details)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void modelRefusesACapabilityOfAnotherKind() {
        database.run(() -> database.the(CapabilityRegister.class)
                .add("SWITCHING", Kind.NETWORK_GEAR, new CapabilityDetails("Switching", "交换", "")));
        var details = ModelTest.aServer("Server", Map.of());

        assertThatThrownBy(() -> database.run(() -> database.the(ModelRegister.class)
                        .add(
                                "M-99",
                                Kind.BACKUP_SERVER,
                                new ModelDetails(
                                        details.maker(),
                                        details.name(),
                                        "SWITCHING",
                                        details.defaults(),
                                        details.particulars()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void staleChangeIsRefused() {
        database.run(
                () -> database.the(ModelRegister.class).change("M-13", 1, ModelTest.aServer("Server 13", Map.of())));

        assertThatThrownBy(() -> database.run(() ->
                        database.the(ModelRegister.class).change("M-13", 1, ModelTest.aServer("Server 14", Map.of()))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }
}
