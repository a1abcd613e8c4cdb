package org.muster.ledger.pull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.muster.ledger.export.Export;

/** What of a row is reckoned from its other columns, because counting days and dividing is nothing the databases do alike. */
final class Finish {

    private static final int YEAR = 12;
    private static final int RATIO_DIGITS = 4;

    private Finish() {}

    static UnaryOperator<String[]> of(Export export) {
        return switch (export) {
            case INSURANCE_PREPAID -> Finish::prepaid;
            case DEPRECIATION_SCHEDULE -> Finish::charge;
            case STOCK_LEDGER -> Finish::stock;
            default -> UnaryOperator.identity();
        };
    }

    private static String[] prepaid(String[] row) {
        var export = Export.INSURANCE_PREPAID;
        var start = LocalDate.parse(row[export.place("cover_start")]);
        var end = LocalDate.parse(row[export.place("cover_end")]);
        var month = YearMonth.parse(row[export.place("period")]);
        row[export.place("cover_days")] = Long.toString(days(start, end));
        row[export.place("period_days")] =
                Long.toString(days(later(start, month.atDay(1)), earlier(end, month.atEndOfMonth())));
        var closing = new BigDecimal(row[export.place("closing_prepaid")]);
        var left = days(month.atEndOfMonth().plusDays(1), end);
        var beyond = days(month.plusMonths(YEAR).atEndOfMonth().plusDays(1), end);
        var noncurrent = left == 0
                ? BigDecimal.ZERO.setScale(closing.scale())
                : closing.multiply(BigDecimal.valueOf(beyond))
                        .divide(BigDecimal.valueOf(left), closing.scale(), RoundingMode.HALF_UP);
        row[export.place("closing_noncurrent")] = noncurrent.toPlainString();
        row[export.place("closing_current")] = closing.subtract(noncurrent).toPlainString();
        row[export.place("coverage_ratio")] =
                ratio(row[export.place("insured_value")], row[export.place("sum_carrying_amount")]);
        return row;
    }

    /** How far what is insured reaches for what is carried; unknown where either is. */
    private static String ratio(String insured, String carried) {
        return insured.isEmpty() || carried.isEmpty() || new BigDecimal(carried).signum() <= 0
                ? ""
                : new BigDecimal(insured)
                        .divide(new BigDecimal(carried), RATIO_DIGITS, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** What one costs, rounded once: a division in the database loses decimals where it holds long numbers. */
    private static String[] stock(String[] row) {
        var export = Export.STOCK_LEDGER;
        var quantity = new BigDecimal(row[export.place("closing_qty")]);
        var value = new BigDecimal(row[export.place("closing_value")]);
        row[export.place("closing_unit_cost")] = quantity.signum() == 0
                ? ""
                : value.divide(quantity, value.scale(), RoundingMode.HALF_UP).toPlainString();
        return row;
    }

    private static String[] charge(String[] row) {
        var export = Export.DEPRECIATION_SCHEDULE;
        var start = LocalDate.parse(row[export.place("period_start")]);
        var end = LocalDate.parse(row[export.place("period_end")]);
        if (row[export.place("days_or_units")].isEmpty()) {
            row[export.place("days_or_units")] = Long.toString(days(start, end));
        }
        return row;
    }

    /** Both ends counted; none when the end is before the start. */
    private static long days(LocalDate start, LocalDate end) {
        return Math.max(ChronoUnit.DAYS.between(start, end) + 1, 0);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
