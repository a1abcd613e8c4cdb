package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.HomeZones;
import org.muster.test.Database;

/** Seven assets whose places, quantities and last changes differ. */
class AssetFilterTest {

    private static final List<String> PLACES =
            List.of("DC-A", "DC-A/R3", "DC-A/R3/B01", "DC-A/R30", "DC-A-2", "DC-A0", "DC-B/R3");

    private static Database database;

    @BeforeAll
    static void sevenAssets() throws SQLException {
        database = new Database().with(HomeZones.class, person -> ZoneId.of("Asia/Shanghai"));
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            new ManyAssets(connection, Database.NOW).upTo(PLACES.size());
            try (var update = connection.prepareStatement("update asset set place = ?, quantity = ?, changed_at = ?"
                    + " where id = (select min(id) from asset) + ?")) {
                for (var n = 0; n < PLACES.size(); n++) {
                    update.setString(1, PLACES.get(n));
                    update.setInt(2, 1 + 10 * n);
                    update.setString(3, "2026-11-%02d 15:59:59.5".formatted(1 + n));
                    update.setInt(4, n);
                    update.addBatch();
                }
                update.executeBatch();
            }
            connection.commit();
        }
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @Test
    void aPlaceFindsWhatLiesBelowIt() {
        assertThat(places("place=DC-A")).containsExactly("DC-A", "DC-A/R3", "DC-A/R3/B01", "DC-A/R30");
        assertThat(places("place=DC-A/R3")).containsExactly("DC-A/R3", "DC-A/R3/B01");
        assertThat(places("place=DC-A/R3/B01")).containsExactly("DC-A/R3/B01");
        assertThat(places("place=DC-A-2&place=DC-B")).containsExactly("DC-A-2", "DC-B/R3");
        assertThat(places("place=DC%25")).isEmpty();
    }

    @Test
    void quantitiesAreARange() {
        assertThat(places("quantity_from=41")).containsExactly("DC-A-2", "DC-A0", "DC-B/R3");
        assertThat(places("quantity_from=11&quantity_to=30")).containsExactly("DC-A/R3", "DC-A/R3/B01");
        assertThat(places("quantity_to=1")).containsExactly("DC-A");
    }

    @Test
    void changesAreBetweenDaysOfTheReadersZoneBothIncluded() {
        assertThat(places("changed_from=2026-11-06")).containsExactly("DC-A0", "DC-B/R3");
        assertThat(places("changed_from=2026-11-02&changed_to=2026-11-03")).containsExactly("DC-A/R3", "DC-A/R3/B01");
        assertThat(places("changed_to=9999-12-31")).hasSize(PLACES.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quantity_from=few",
                "quantity_to=1.5",
                "changed_from=yesterday",
                "changed_to=+10000-01-01",
                "due_from=-0001-01-01"
            })
    void whatIsNoNumberOrDayIsRefusedByName(String query) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> filter(query))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Reason::field)
                        .containsExactly(query.substring(0, query.indexOf('='))));
    }

    private static List<String> places(String query) {
        var directory = database.the(AssetDirectory.class);
        return database
                .the(OpenCommand.class)
                .as(
                        Command.of(new Application(), Whence.PAGE, ""),
                        () -> directory.list(filter(query), AssetDirectory.BY_TAG, Optional.empty(), 50))
                .rows()
                .stream()
                .map(AssetRow::place)
                .sorted((one, other) -> PLACES.indexOf(one) - PLACES.indexOf(other))
                .toList();
    }

    private static AssetFilter filter(String query) {
        return AssetFilter.of(ListAddress.parse(query.replace("+", "%2B")).parameters(), LocalDate.of(2026, 11, 23));
    }
}
