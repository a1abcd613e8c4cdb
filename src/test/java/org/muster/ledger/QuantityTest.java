package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;

/** How many there are goes from one month's end to the next, also of what is received in one and accepted in another. */
class QuantityTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 7);

    private static Firm firm;

    @BeforeAll
    static void halfAYear() {
        firm = new Firm();
        var late = firm.received(
                Kind.BACKUP_SERVER,
                3,
                Map.of("price", "30000", "currency", "CNY"),
                Map.of(),
                LocalDate.of(2026, 1, 28));
        var tools = firm.bought(Kind.NETWORK_GEAR, 4, "9000", LocalDate.of(2026, 1, 15));
        var accepted = Map.of("acceptance_number", "AC-1", "place", "DC-A", "custodian", "keeper");
        var early = firm.take(late, Step.ACCEPT, LocalDate.of(2026, 2, 9), accepted, Optional.of(1));
        firm.take(late, Step.ACCEPT, LocalDate.of(2026, 3, 2), accepted);
        firm.take(early.get(0).text(), Step.TRANSFER, LocalDate.of(2026, 3, 20), Map.of("place", "WH-1"));
        firm.take(
                tools,
                Step.ISSUE,
                LocalDate.of(2026, 4, 8),
                Map.of("purpose", "OPERATION", "holder", "he.jun"),
                Optional.of(1));
        firm.take(tools, Step.REPORT_MISSING, LocalDate.of(2026, 5, 8), Map.of("incident", "INC"));
        firm.take(tools, Step.FIND, LocalDate.of(2026, 6, 8), Map.of());
    }

    @AfterAll
    static void over() {
        assertThat(firm.wrong()).isEmpty();
        firm.close();
    }

    @Test
    void whatIsReceivedComesInWhenItIsAcceptedWithItsCost() {
        assertThat(rolled("CORP", FIRST)).doesNotContainKey("SRV-0001");
        assertThat(rolled("CORP", YearMonth.of(2026, 3)).get("SRV-0001"))
                .containsEntry("quantity_opening", "0")
                .as("three came, one of which went its own way before")
                .containsEntry("quantity_in", "3")
                .containsEntry("quantity_out", "-1")
                .containsEntry("quantity_closing", "2")
                .containsEntry("cost_additions", "60000.00");
    }

    @Test
    void whatIsMovedWithinNeitherComesNorGoes() {
        var moved = rolled("CORP", YearMonth.of(2026, 3)).values().stream()
                .filter(row -> row.get("quantity_opening").equals("1"))
                .toList();
        assertThat(moved)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("quantity_in", "0")
                        .containsEntry("quantity_out", "0")
                        .containsEntry("quantity_closing", "1"));
    }

    @Test
    void whatACountSaysIsWhatTheMovementsBehindItAddUpTo() {
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            assertThat(new FiguresOpened(firm, "CORP").wrong(month.toString(), new Random(1), 500))
                    .as("%s", month)
                    .isEmpty();
        }
    }

    @Test
    void aMonthOpensWithWhatTheLastOneClosedWith() {
        for (var book : List.of("CORP", "IFRS")) {
            var before = Map.<String, Map<String, String>>of();
            for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                var rows = rolled(book, month);
                assertThat(rows.keySet()).containsAll(before.keySet());
                for (var row : rows.entrySet()) {
                    var earlier = Optional.ofNullable(before.get(row.getKey()))
                            .map(closed -> closed.get("quantity_closing"))
                            .orElse("0");
                    assertThat(row.getValue().get("quantity_opening"))
                            .as("%s of %s in %s", row.getKey(), month, book)
                            .isEqualTo(earlier);
                    assertThat(sum(row.getValue(), "quantity_opening", "quantity_in", "quantity_out"))
                            .isEqualByComparingTo(row.getValue().get("quantity_closing"));
                }
                before = rows;
            }
        }
    }

    @Test
    void theStoreOpensWithWhatItClosedWithInEveryPlace() {
        for (var month = FIRST; month.isBefore(LAST); month = month.plusMonths(1)) {
            var closed = stock(month, "closing_qty");
            var opened = stock(month.plusMonths(1), "opening_qty");
            assertThat(opened).as("after %s", month).containsAllEntriesOf(closed);
            var rows = firm.rows(Export.STOCK_LEDGER, "CORP", "period", month.toString());
            assertThat(rows)
                    .allSatisfy(row -> assertThat(
                                    sum(row, "opening_qty", "in_total_qty").subtract(sum(row, "out_total_qty")))
                            .isEqualByComparingTo(row.get("closing_qty")));
            assertThat(rows.stream()
                            .map(row -> sum(row, "in_transfer_qty").subtract(sum(row, "out_transfer_qty")))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("0");
        }
    }

    private static Map<String, String> stock(YearMonth month, String column) {
        return firm.rows(Export.STOCK_LEDGER, "CORP", "period", month.toString()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("location") + " " + row.get("item_no"), row -> row.get(column)));
    }

    private static Map<String, Map<String, String>> rolled(String book, YearMonth month) {
        return firm.rows(Export.ASSET_ROLLFORWARD, book, "period", month.toString()).stream()
                .collect(Collectors.toMap(row -> row.get("asset_no"), row -> row));
    }

    private static BigDecimal sum(Map<String, String> row, String... columns) {
        return List.of(columns).stream()
                .map(column -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
