package org.muster.ledger.pull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.ledger.Book;
import org.muster.ledger.export.Export;

/**
 * What is asked of a book: which export, up to which day and as known at which transaction, between which days, with which
 * values in which columns, and behind which row.
 *
 * @param today the day it is asked on, in the time zone of the books; behind it lies what is only foreseen
 * @param filters allowed values by column; a row must have one of them in each
 * @param after where a reader has come to; empty for the beginning. Of a chain it is the key of the last row; of a sum it is
 *     how many rows came before, as their order is the database's own and their keys need not tell them all apart
 */
public record Question(
        Book book,
        Export export,
        Span span,
        long knownAt,
        LocalDate today,
        Map<String, List<String>> filters,
        List<String> after) {

    private static final int MONTHS = 12;
    private static final int MONTH = 7;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The days asked about, each as far as it was given. */
    public record Span(Optional<LocalDate> asOf, Optional<LocalDate> from, Optional<LocalDate> to) {

        public static final Span ALL = new Span(Optional.empty(), Optional.empty(), Optional.empty());

        /** The last day that counts. */
        public LocalDate end() {
            var end = to.orElse(LAST);
            return asOf.filter(day -> day.isBefore(end)).orElse(end);
        }

        public LocalDate begin() {
            return from.orElse(FIRST);
        }
    }

    public Question {
        filters = Map.copyOf(filters);
        after = List.copyOf(after);
    }

    public Question behind(List<String> key) {
        return new Question(book, export, span, knownAt, today, filters, key);
    }

    /** How many rows of a sum the reader has already. */
    long passed() {
        return after.isEmpty() || export.chained() ? 0 : Long.parseLong(after.get(0));
    }

    /** Whether the register is asked for as it will stand on a day to come. */
    boolean ahead() {
        return export == Export.ASSET_REGISTER && span.end().isAfter(today);
    }

    /** Whether all rows of the book are asked for. */
    boolean unnarrowed() {
        return filters.isEmpty() && after.isEmpty() && span.equals(Span.ALL);
    }

    /** The values the SQL of the export takes. */
    Map<String, Object> values() {
        var values = new TreeMap<String, Object>();
        values.put("ledger", book.code());
        values.put("known_at", knownAt);
        values.put("begin", span.begin());
        values.put("end", span.end());
        values.put("period", month(span.end()));
        values.put("begin_period", month(span.begin()));
        values.put("foreseen", ahead() ? span.end() : FIRST);
        values.put("posted_period", month(span.end().isBefore(today) ? span.end() : today));
        values.put("unended", month(today.plusDays(1)));
        values.put("year_begin", yearBegin());
        values.put("month_no", span.end().getYear() * MONTHS + span.end().getMonthValue());
        filters.forEach((column, allowed) -> {
            if (allowed.size() == 1) {
                values.put("only_" + column, allowed.get(0));
            }
        });
        Optional.ofNullable(filters.get(PullParameters.CLASS)).ifPresent(classes -> values.put("classes", classes));
        return values;
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, MONTH);
    }

    /** The first month of the fiscal year the span ends in. */
    private String yearBegin() {
        var month = "-%02d".formatted(book.fiscalYearStart());
        return "%04d".formatted(book.fiscalYear(span.end())) + month;
    }
}
