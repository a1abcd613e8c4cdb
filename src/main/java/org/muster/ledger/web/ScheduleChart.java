package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.export.Export;
import org.muster.shared.money.Money;

/** Draws what was charged month by month as columns: what is left of the amount, and what was taken from it. */
@RequestScoped
class ScheduleChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 160;

    /**
     * One month of the picture.
     *
     * @param x where it begins, {@code y} where its top is, both in the picture's units
     * @param month the month, for whoever points at it
     */
    public record Column(
            int x,
            int y,
            int width,
            int height,
            String month,
            @Nullable Money left) {}

    List<Column> of(List<LedgerRow> rows) {
        var most = rows.stream().map(row -> amount(row, opening(row))).reduce(BigDecimal.ONE, BigDecimal::max);
        var columns = new ArrayList<Column>();
        var width = rows.isEmpty() ? WIDTH : Math.max(WIDTH / rows.size(), 2);
        for (var row : rows) {
            var height = amount(row, closing(row))
                    .multiply(BigDecimal.valueOf(HEIGHT))
                    .divide(most, 0, RoundingMode.HALF_UP)
                    .intValue();
            columns.add(new Column(
                    columns.size() * width,
                    HEIGHT - height,
                    Math.max(width - 1, 1),
                    height,
                    row.get("period"),
                    row.money(closing(row))));
        }
        return columns;
    }

    private static String opening(LedgerRow row) {
        return row.export() == Export.INSURANCE_PREPAID ? "opening_prepaid" : "opening_carrying";
    }

    private static String closing(LedgerRow row) {
        return row.export() == Export.INSURANCE_PREPAID ? "closing_prepaid" : "closing_carrying";
    }

    private static BigDecimal amount(LedgerRow row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
