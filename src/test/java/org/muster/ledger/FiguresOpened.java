package org.muster.ledger;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.muster.ledger.export.ColumnType;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullRows;
import org.muster.ledger.web.Figures;
import org.muster.ledger.web.LedgerRow;
import org.muster.ledger.web.RowsBehind;

/** Opens figures of the sums over a book as a reader of the pages does, and adds up the rows behind them. */
final class FiguresOpened {

    private static final List<Export> SUMS = List.of(
            Export.ASSET_REGISTER,
            Export.ASSET_ROLLFORWARD,
            Export.STOCK_LEDGER,
            Export.ACCOUNTS,
            Export.DISPOSALS,
            Export.DEPRECIATION_SCHEDULE,
            Export.INSURANCE_PREPAID,
            Export.COUNT_DIFFERENCES);

    /** What a row says that no other rows add up to: rates, estimates and what is to come. */
    private static final List<String> OWN = List.of(
            "residual",
            "monthly_charge_next",
            "quantity",
            "insured_value",
            "fc_cost",
            "closing_unit_cost",
            "fraction",
            "proceeds_fc",
            "days_or_units",
            "exact_cumulative",
            "unit_cost",
            "counted_qty",
            "recovery_amount",
            "opening_unit_cost",
            "tax",
            "refunded",
            "written_off",
            "closing_current",
            "closing_noncurrent",
            "sum_carrying_amount");

    private final Firm firm;
    private final String book;

    FiguresOpened(Firm firm, String book) {
        this.firm = firm;
        this.book = book;
    }

    /** Opens so many figures of each sum, as chance has it; answers those that are not what their rows add up to. */
    List<String> wrong(String period, Random random, int most) {
        var wrong = new ArrayList<String>();
        for (var export : SUMS) {
            var given = export == Export.DEPRECIATION_SCHEDULE || export == Export.DISPOSALS
                    ? Map.<String, List<String>>of()
                    : Map.of("period", List.of(period));
            var figures = figures(export, given);
            Collections.shuffle(figures, random);
            figures.stream()
                    .limit(most)
                    .map(figure -> addUp(figure, given))
                    .filter(fault -> !fault.isEmpty())
                    .forEach(wrong::add);
        }
        return wrong;
    }

    /** The figures of the sums in a month that open nothing: neither rows nor the sheet they are a fact of. */
    List<String> closed(String period) {
        var given = Map.of("period", List.of(period));
        return SUMS.stream()
                .flatMap(export -> rows(export, given).stream()
                        .flatMap(row -> export.columns().stream()
                                .filter(column -> column.type() == ColumnType.MONEY)
                                .map(column -> new Shown(row, column.name()))))
                .filter(shown -> shown.row().number(shown.column()) != null
                        && !shown.column().equals("tax"))
                .filter(shown -> address(shown, given).isEmpty())
                .map(shown -> shown.row().export().wire() + "." + shown.column())
                .distinct()
                .toList();
    }

    private String address(Shown shown, Map<String, List<String>> given) {
        var about = firm.asking(() -> firm.the(BookDirectory.class).find(book)).orElseThrow();
        var span = firm.asking(() -> firm.the(PullRows.class).span(shown.row().export(), book, given));
        return new RowsBehind("", about, span, "", false).of(shown.row(), shown.column());
    }

    private record Shown(LedgerRow row, String column) {

        BigDecimal amount() {
            return new BigDecimal(row.get(column));
        }
    }

    private List<Shown> figures(Export export, Map<String, List<String>> given) {
        var figures = new ArrayList<Shown>();
        rows(export, given)
                .forEach(row -> export.columns().stream()
                        .filter(column -> column.type() == ColumnType.MONEY || column.type() == ColumnType.QUANTITY)
                        .map(column -> new Shown(row, column.name()))
                        .filter(shown -> !OWN.contains(shown.column()) && row.number(shown.column()) != null)
                        .forEach(figures::add));
        return figures;
    }

    private List<LedgerRow> rows(Export export, Map<String, List<String>> given) {
        return firm.asking(() -> firm.the(PullRows.class).all(export, book, given)).stream()
                .map(values -> new LedgerRow(export, values))
                .toList();
    }

    /** What is wrong with a figure; nothing, as a rule. */
    private String addUp(Shown shown, Map<String, List<String>> given) {
        var url = address(shown, given);
        var behind = url.startsWith("/ledger/movements")
                ? Export.MOVEMENT_LEDGER
                : url.startsWith("/ledger/depreciation") ? Export.DEPRECIATION_SCHEDULE : Export.JOURNAL;
        var asked = firm.asking(() -> firm.the(Figures.class).given(behind, query(url)));
        var sum = rows(behind, asked).stream()
                .map(row -> amount(row, shown.column()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.abs().compareTo(shown.amount().abs()) == 0
                ? ""
                : "%s of %s is %s behind %s"
                        .formatted(shown.column(), String.join(" ", shown.row().values()), sum, url);
    }

    private static BigDecimal amount(LedgerRow row, String column) {
        return switch (row.export()) {
            case MOVEMENT_LEDGER ->
                new BigDecimal(row.get(column.contains("qty") || column.contains("quantity") ? "quantity" : "value"));
            case DEPRECIATION_SCHEDULE -> new BigDecimal(row.get("charge"));
            default -> new BigDecimal(row.get("debit")).subtract(new BigDecimal(row.get("credit")));
        };
    }

    private static Map<String, List<String>> query(String url) {
        var query = new LinkedHashMap<String, List<String>>();
        for (var pair : url.substring(url.indexOf('?') + 1).split("&")) {
            var parts = pair.split("=", 2);
            query.computeIfAbsent(parts[0], any -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        query.remove("ledger");
        return query;
    }
}
