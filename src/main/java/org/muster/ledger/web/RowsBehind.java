package org.muster.ledger.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.ledger.Book;
import org.muster.ledger.pull.Question.Span;

/**
 * Where the rows behind a figure of a list are: the lines of the journal, the movements or the charges that add up to it.
 *
 * @param base the context path, before every address
 * @param span the days the list is about
 * @param knownAt the state the list shows, as its address says; empty for what is known now
 * @param foreseen whether the list also shows what is still to come
 */
public record RowsBehind(String base, Book book, Span span, String knownAt, boolean foreseen) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final Set<String> OF_THE_POLICY = Set.of("insured_value", "sum_carrying_amount", "coverage_ratio");
    private static final Set<String> POSTED_BY_THEN =
            Set.of("premium", "added", "refunded", "written_off", "opening_prepaid");
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Which days count for a figure. */
    private enum Days {
        BEFORE,
        WITHIN,
        UP_TO_END;

        static Days of(String column) {
            return column.contains("opening") ? BEFORE : column.contains("closing") ? UP_TO_END : WITHIN;
        }
    }

    /** The address of the rows behind a column of a row; empty where there are none. */
    public String of(LedgerRow row, String column) {
        return switch (row.export()) {
            case ASSET_REGISTER -> register(row, column);
            case ASSET_ROLLFORWARD -> rollforward(row, column);
            case STOCK_LEDGER -> stock(row, column);
            case ACCOUNTS -> balance(row, column);
            case DISPOSALS -> disposal(row, column);
            case DEPRECIATION_SCHEDULE -> charge(row, column);
            case INSURANCE_PREPAID -> premium(row, column);
            case MOVEMENT_LEDGER -> moved(row);
            case COUNT_DIFFERENCES ->
                page("movements").with("seq", row.get("movement_seq")).text();
            default -> "";
        };
    }

    private String register(LedgerRow row, String column) {
        if (column.equals("period_charge") || column.equals("year_charge")) {
            var last = YearMonth.from(span.end());
            var first = column.equals("period_charge") ? last : yearBegin(last);
            var page = page("depreciation").with("asset_no", row.get("asset_no"));
            for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                page.with("month", month.toString());
            }
            return days(page, Days.UP_TO_END).text();
        }
        return switch (column) {
            case "residual", "monthly_charge_next" ->
                page("asset").with("asset_no", row.get("asset_no")).text();
            case "insured_value" -> sheet(row.get(row.get("policy_no").isEmpty() ? "asset_no" : "policy_no"));
            case "quantity" ->
                days(page("movements").with("asset_no", row.get("asset_no")), Days.UP_TO_END)
                        .text();
            default ->
                days(
                                page("journal")
                                        .with(thing(row), row.get("asset_no"))
                                        .with(Figures.FIGURE, column.equals("fc_cost") ? "cost" : column),
                                Days.UP_TO_END)
                        .text();
        };
    }

    /** What is a fact of a thing or a policy stands on its sheet. */
    private String sheet(String tag) {
        return base + "/asset/sheet.xhtml?tag=" + encoded(tag);
    }

    /** The entry of a movement; of one without value, the thing with all that moved it. */
    private String moved(LedgerRow row) {
        return row.get("journal_seq").isEmpty()
                ? page("asset").with("asset_no", row.get("asset_no")).text()
                : page("journal").with("seq", row.get("journal_seq")).text();
    }

    private static String thing(LedgerRow row) {
        return row.get("kind").equals("INSURANCE_POLICY") ? "policy_no" : "asset_no";
    }

    private YearMonth yearBegin(YearMonth month) {
        return YearMonth.of(book.fiscalYear(month.atDay(1)), book.fiscalYearStart());
    }

    private String rollforward(LedgerRow row, String column) {
        var days = Days.of(column);
        if (column.startsWith("quantity_")) {
            var page = page("movements").with("asset_no", row.get("asset_no"));
            return days == Days.WITHIN
                    ? days(page.with(Figures.FIGURE, column), accepted(row) ? Days.UP_TO_END : days)
                            .text()
                    : days(page, days).text();
        }
        var page = page("journal").with("asset_no", row.get("asset_no"));
        return days(page.with(Figures.FIGURE, days == Days.WITHIN ? column : balance(column)), days)
                .text();
    }

    /** Whether it was accepted in these days: what came before that counts from then on, as its cost does. */
    private static boolean accepted(LedgerRow row) {
        return row.number("quantity_opening") == null
                && row.number("cost_opening") == null
                && row.number("cost_additions") != null;
    }

    private static String balance(String column) {
        return switch (column.substring(0, column.indexOf('_'))) {
            case "cost" -> "cost";
            case "depreciation" -> "accumulated_depreciation";
            case "impairment" -> "accumulated_impairment";
            default -> "carrying_amount";
        };
    }

    private String stock(LedgerRow row, String column) {
        var days = Days.of(column);
        var page = page("movements").with("item_no", row.get("item_no")).with("place", row.get("location"));
        return days(
                        days == Days.WITHIN
                                ? page.with(Figures.FIGURE, column.replaceFirst("_(qty|value)$", ""))
                                : page,
                        days)
                .text();
    }

    private String balance(LedgerRow row, String column) {
        var page = page("journal").with("account", row.get("account"));
        return column.equals("balance")
                ? days(page, Days.UP_TO_END).text()
                : days(page.with(Figures.FIGURE, column), Days.WITHIN).text();
    }

    /** What a thing was carried at went out with its entry; of one that was missing, when it was found to be. */
    private String disposal(LedgerRow row, String column) {
        var figure = switch (column) {
            case "cost_out" -> Figure.COST;
            case "depreciation_out" -> Figure.ACCUMULATED_DEPRECIATION;
            case "impairment_out" -> Figure.ACCUMULATED_IMPAIRMENT;
            case "carrying_amount" -> Figure.CARRYING_AMOUNT;
            case "proceeds" -> Figure.PROCEEDS;
            case "selling_costs" -> Figure.SELLING_COSTS;
            case "insurance_recovery" -> Figure.INSURANCE_RECOVERY;
            default -> Figure.RESULT;
        };
        var page = page("journal").with("asset_no", row.get("asset_no")).with(Figures.FIGURE, figure.wire());
        if (figure == Figure.INSURANCE_RECOVERY) {
            return page.with("posting_date_to", row.get("disposed_on")).text();
        }
        return row.get("method").equals("LOSS") && figure.ordinal() <= Figure.CARRYING_AMOUNT.ordinal()
                ? page.with("kind", "MISSING")
                        .with("posting_date_to", row.get("disposed_on"))
                        .text()
                : page.with("seq", row.get("journal_seq")).text();
    }

    /** What was charged so far stands on an account of its own, but for premiums and for what is charged all at issue. */
    private String charge(LedgerRow row, String column) {
        var name = row.get("method").equals("PREPAID") ? "policy_no" : "asset_no";
        if (column.equals("accumulated_impairment")) {
            return entries(row, column, name, Figure.ACCUMULATED_IMPAIRMENT);
        }
        if (!column.equals("accumulated")) {
            return entries(row, column, name, Figure.CARRYING_AMOUNT);
        }
        return switch (row.get("method")) {
            case "PREPAID" -> entries(row, column, name, Figure.AMORTISED);
            case "ONE_OFF" -> entries(row, column, name, Figure.ISSUED);
            default -> entries(row, column, name, Figure.ACCUMULATED_DEPRECIATION);
        };
    }

    /** What is on the books by month; what is still to be charged stands in the schedule of the policy. */
    private String premium(LedgerRow row, String column) {
        var policy = row.get("policy_no");
        if (OF_THE_POLICY.contains(column)) {
            return sheet(policy);
        }
        if (toCome(row) && (row.get("journal_seq").isEmpty() || !POSTED_BY_THEN.contains(column))) {
            return page("asset").with("asset_no", policy).text();
        }
        var month = YearMonth.parse(row.get("period"));
        var of = new RowsBehind(base, book, within(month), knownAt, foreseen);
        var figure = switch (column) {
            case "premium" -> Figure.PREMIUM;
            case "added" -> Figure.PREMIUM_ADDED;
            case "amortised", "cumulative_amortised" -> Figure.PREMIUM_CHARGED;
            case "refunded", "written_off" -> Figure.PREMIUM_RETURNED;
            default -> Figure.CARRYING_AMOUNT;
        };
        var days = column.equals("premium") || column.equals("cumulative_amortised") ? Days.UP_TO_END : Days.of(column);
        return of.days(page("journal").with("policy_no", policy).with(Figures.FIGURE, figure.wire()), days)
                .text();
    }

    /** Whether a month closes with more than is posted; without what is foreseen it closes as the journal does. */
    private boolean toCome(LedgerRow row) {
        return foreseen && !row.get("status").equals("POSTED") && row.number("amortised") != null;
    }

    /** The days of a month, as far as they are asked about. */
    private Span within(YearMonth month) {
        var end = month.atEndOfMonth().isBefore(span.end()) ? month.atEndOfMonth() : span.end();
        return new Span(Optional.empty(), Optional.of(month.atDay(1)), Optional.of(end));
    }

    /** The entry of a charge, everything up to it or everything before it; what is still to come has none. */
    private String entries(LedgerRow row, String column, String name, Figure figure) {
        if (row.get("journal_seq").isEmpty()) {
            return "";
        }
        var seq = Long.parseLong(row.get("journal_seq"));
        var page =
                page("journal").with(name, row.get(row.export().key().get(0))).with(Figures.FIGURE, figure.wire());
        return switch (Days.of(column)) {
            case BEFORE -> page.with("through", Long.toString(seq - 1)).text();
            case UP_TO_END -> page.with("through", Long.toString(seq)).text();
            default ->
                page.with(column.startsWith("accumulated") ? "through" : "seq", Long.toString(seq))
                        .text();
        };
    }

    private Address page(String page) {
        return new Address(base + "/ledger/" + page + ".xhtml?ledger=" + encoded(book.code()), new ArrayList<>())
                .with("known_at", knownAt);
    }

    private Address days(Address page, Days days) {
        var from = days == Days.WITHIN ? Optional.of(span.begin()) : Optional.<LocalDate>empty();
        var to = days == Days.BEFORE ? span.begin().minusDays(1) : span.end();
        from.filter(FIRST::isBefore).ifPresent(day -> page.with("posting_date_from", day.toString()));
        return to.isBefore(LAST) ? page.with("posting_date_to", to.toString()) : page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Address(String page, List<String> pairs) {

        Address with(String name, String value) {
            if (!value.isEmpty()) {
                pairs.add(name + "=" + encoded(value));
            }
            return this;
        }

        String text() {
            return page + (pairs.isEmpty() ? "" : "&" + String.join("&", pairs));
        }
    }
}
