package org.muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Sort;
import org.muster.test.Database;

class PlaceDirectoryTest {

    private static Database database;
    private static PlaceDirectory directory;

    @BeforeAll
    static void aCompanyOfTwoSites() {
        database = new Database();
        directory = database.the(PlaceDirectory.class);
        database.run(() -> {
            var register = database.the(PlaceRegister.class);
            register.add("DC-A", PlaceLevel.SITE, Somewhere.aSite("Data centre"));
            register.add("WH-1", PlaceLevel.SITE, Somewhere.aSite("Warehouse"));
            register.add(
                    "DC-A/R1", PlaceLevel.ROOM, Somewhere.in("DC-A", "Hall").fedBy("UPS-1", "CORE-1"));
            for (var bin = 10; bin < 35; bin++) {
                register.add(
                        "DC-A/R1/B" + bin,
                        PlaceLevel.BIN,
                        Somewhere.in("DC-A/R1", "Rack " + bin % 3).plain());
            }
        });
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "-code", "name", "-name"})
    void pagesShowEveryRowOnceInTheOrderOfTheWholeList(String parameter) {
        var sort = sort(parameter);
        var whole = directory.list(PlaceFilter.open(), sort, Optional.empty(), 100);

        var paged = new ArrayList<PlaceRow>();
        var from = Optional.<Position>empty();
        do {
            var page = directory.list(PlaceFilter.open(), sort, from, 7);
            paged.addAll(page.rows());
            from = page.next();
        } while (from.isPresent());

        assertThat(paged).isEqualTo(whole.rows()).hasSize(28);
    }

    @Test
    void everyPageOfTheListCostsAtMostThreeStatements() {
        var first = directory.list(PlaceFilter.open(), PlaceDirectory.BY_NAME, Optional.empty(), 7);

        assertThat(database.statements(
                        () -> directory.list(PlaceFilter.open(), PlaceDirectory.BY_NAME, Optional.empty(), 7)))
                .isEqualTo(2);
        assertThat(database.statements(
                        () -> directory.list(PlaceFilter.open(), PlaceDirectory.BY_NAME, first.next(), 7)))
                .isBetween(1L, 2L);
    }

    @Test
    void wordsAreFoundInCodeAndName() {
        assertThat(directory.search("DC-A rack b1", 100))
                .hasSize(10)
                .allMatch(
                        row -> row.code().startsWith("DC-A/R1/B1") && row.name().startsWith("Rack"));
        assertThat(directory.search("100%", 100)).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        var rooms = PlaceFilter.open().on(Set.of(PlaceLevel.ROOM)).at("DC-A").in("DC-A");

        assertThat(directory
                        .list(rooms, PlaceDirectory.BY_CODE, Optional.empty(), 10)
                        .rows())
                .extracting(PlaceRow::code)
                .containsExactly("DC-A/R1");
    }

    @Test
    void binTakesFeedAndNetworkOfItsRoom() {
        assertThat(directory.failureGroups("DC-A/R1/B10"))
                .contains(new FailureGroups("DC-A", "DC-A/R1", "UPS-1", "CORE-1"));
    }

    @Test
    void sheetTellsThePathInOneStatement() {
        assertThat(database.statements(() -> directory.find("DC-A/R1/B10"))).isEqualTo(1);
        assertThat(directory.find("DC-A/R1/B10").orElseThrow().path())
                .extracting(PlaceRow::code)
                .containsExactly("DC-A", "DC-A/R1");
    }

    @Test
    void siteTellsItsClock() {
        assertThat(directory.zone("DC-A")).hasToString("Optional[Asia/Shanghai]");
        assertThat(directory.site("DC-A/R1/B11")).contains("DC-A");
        assertThat(directory.find("NOWHERE")).isEmpty();
    }

    @Test
    void treeCountsTheBinsOfRooms() {
        var tree = directory.tree();

        assertThat(tree).extracting(node -> node.place().code()).containsExactly("DC-A", "WH-1");
        assertThat(tree.get(0).allBins()).isEqualTo(25);
        assertThat(directory.sites()).hasSize(2);
        assertThat(directory.rows(List.of("WH-1", "DC-A")))
                .extracting(PlaceRow::code)
                .containsExactly("DC-A", "WH-1");
    }

    private static Sort<String> sort(String parameter) {
        var sort = parameter.endsWith("name") ? PlaceDirectory.BY_NAME : PlaceDirectory.BY_CODE;
        return parameter.startsWith("-") ? sort.reversed() : sort;
    }
}
