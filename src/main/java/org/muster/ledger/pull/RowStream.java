package org.muster.ledger.pull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.RowText;
import org.muster.ledger.export.Column;
import org.muster.ledger.export.Export;

/**
 * Turns the row a result stands on into the texts of an export; the statement selects its columns in their order. The
 * database's own texts are cut to shape, for most of a long pull is the making of dates and numbers nobody reckons with.
 */
final class RowStream {

    /** What is read of one column of the row a result stands on. */
    @FunctionalInterface
    private interface CellStream {
        String of(ResultSet result) throws SQLException;
    }

    private final CellStream[] readings;

    RowStream(Export export, int digits) {
        var columns = export.columns();
        readings = new CellStream[columns.size()];
        for (var i = 0; i < readings.length; i++) {
            readings[i] = reading(columns.get(i), i + 1, export.place(currencyOf(columns.get(i))) + 1, digits);
        }
    }

    /** The column that says in which currency an amount is; none for the book's own. */
    private static String currencyOf(Column column) {
        return switch (column.name()) {
            case "fc_amount", "fc_cost" -> "fc_currency";
            case "proceeds_fc" -> "proceeds_fc_currency";
            default -> "";
        };
    }

    private static CellStream reading(Column column, int at, int currency, int digits) {
        return switch (column.type()) {
            case TEXT, INTEGER, EXACT -> result -> orNothing(result.getString(at));
            case DAY -> result -> DatabaseText.day(orNothing(result.getString(at)));
            case MOMENT -> result -> DatabaseText.moment(orNothing(result.getString(at)));
            case QUANTITY, RATE -> result -> DatabaseText.number(orNothing(result.getString(at)));
            case MONEY -> money(column, at, currency, digits);
        };
    }

    private static CellStream money(Column column, int at, int currency, int digits) {
        if (currency > 0) {
            return result -> {
                var amount = orNothing(result.getString(at));
                return amount.isEmpty()
                        ? amount
                        : DatabaseText.money(amount, RowText.digits(orNothing(result.getString(currency))));
            };
        }
        return column.name().equals("closing_unit_cost")
                ? result -> rounded(orNothing(result.getString(at)), digits)
                : result -> DatabaseText.money(orNothing(result.getString(at)), digits);
    }

    /** Only what is a quotient has more decimals than its currency. */
    private static String rounded(String amount, int digits) {
        return amount.isEmpty()
                ? amount
                : new BigDecimal(amount).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    String[] read(ResultSet result) throws SQLException {
        var row = new String[readings.length];
        for (var i = 0; i < row.length; i++) {
            row[i] = readings[i].of(result);
        }
        return row;
    }
}
