package org.muster.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month of a book.
 *
 * @param sealNo the seal made when it was closed last, 0 for none
 * @param explanation what finance said about clearing accounts that were not empty
 * @param reopenAskedBy who wishes to reopen it, empty for nobody
 * @param reopenWish the number of that wish; of the last one where none stands
 */
public record Period(
        String ledger,
        String code,
        LocalDate firstDay,
        LocalDate lastDay,
        int fiscalYear,
        PeriodState state,
        long sealNo,
        String explanation,
        String reopenAskedBy,
        String reopenReason,
        long reopenWish) {

    static Period opened(Book book, YearMonth month) {
        return new Period(
                book.code(),
                month.toString(),
                month.atDay(1),
                month.atEndOfMonth(),
                book.fiscalYear(month.atDay(1)),
                PeriodState.OPEN,
                0,
                "",
                "",
                "",
                0);
    }

    Period in(PeriodState other, String explained) {
        return new Period(
                ledger,
                code,
                firstDay,
                lastDay,
                fiscalYear,
                other,
                sealNo,
                explained,
                reopenAskedBy,
                reopenReason,
                reopenWish);
    }

    Period sealed(long seal) {
        return new Period(
                ledger,
                code,
                firstDay,
                lastDay,
                fiscalYear,
                state,
                seal,
                explanation,
                reopenAskedBy,
                reopenReason,
                reopenWish);
    }

    /** Somebody wishes for it to be opened again; every wish has a number of its own. */
    Period wished(String by, String reason) {
        return new Period(
                ledger, code, firstDay, lastDay, fiscalYear, state, sealNo, explanation, by, reason, reopenWish + 1);
    }

    /** Nobody wishes for it any more. */
    Period unwished() {
        return new Period(ledger, code, firstDay, lastDay, fiscalYear, state, sealNo, explanation, "", "", reopenWish);
    }
}
