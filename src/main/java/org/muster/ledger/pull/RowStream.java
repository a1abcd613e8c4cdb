package org.muster.ledger.pull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;
import org.muster.ledger.RowText;
import org.muster.ledger.export.Column;
import org.muster.ledger.export.Export;

/** Turns the row a result stands on into the texts of an export; the statement selects its columns in their order. */
final class RowStream {

    private final Column[] columns;
    private final int[] currencies;
    private final int digits;
    private final Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));

    RowStream(Export export, int digits) {
        this.columns = export.columns().toArray(Column[]::new);
        this.currencies = new int[columns.length];
        this.digits = digits;
        for (var i = 0; i < columns.length; i++) {
            currencies[i] = export.place(
                    switch (columns[i].name()) {
                        case "fc_amount", "fc_cost" -> "fc_currency";
                        case "proceeds_fc" -> "proceeds_fc_currency";
                        default -> "";
                    });
        }
    }

    String[] read(ResultSet result) throws SQLException {
        var row = new String[columns.length];
        for (var i = 0; i < row.length; i++) {
            row[i] = text(result, i);
        }
        return row;
    }

    private String text(ResultSet result, int i) throws SQLException {
        return switch (columns[i].type()) {
            case TEXT, INTEGER, EXACT ->
                Optional.ofNullable(result.getString(i + 1)).orElse("");
            case DAY ->
                Optional.ofNullable(result.getDate(i + 1))
                        .map(day -> day.toLocalDate().toString())
                        .orElse("");
            case MOMENT ->
                Optional.ofNullable(result.getTimestamp(i + 1, utc))
                        .map(moment -> RowText.moment(moment.toInstant()))
                        .orElse("");
            case QUANTITY, RATE ->
                Optional.ofNullable(result.getBigDecimal(i + 1))
                        .map(RowText::number)
                        .orElse("");
            case MONEY ->
                Optional.ofNullable(result.getBigDecimal(i + 1))
                        .map(amount -> money(result, i, amount))
                        .orElse("");
        };
    }

    private String money(ResultSet result, int i, BigDecimal amount) {
        return currencies[i] < 0
                ? RowText.money(rounded(columns[i].name(), amount), digits)
                : RowText.foreign(Optional.of(amount), currency(result, currencies[i] + 1));
    }

    /** Only what is a quotient has more decimals than its currency. */
    private BigDecimal rounded(String column, BigDecimal amount) {
        return column.equals("closing_unit_cost") ? amount.setScale(digits, RoundingMode.HALF_UP) : amount;
    }

    private static String currency(ResultSet result, int place) {
        try {
            return result.getString(place);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
