package org.muster.ledger.depreciation;

import static org.muster.ledger.depreciation.Term.COVER_TO;
import static org.muster.ledger.depreciation.Term.END_DATE;
import static org.muster.ledger.depreciation.Term.LIFE_MONTHS;

import java.time.LocalDate;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** Ageing by the calendar alone: the life is a number of months, or ends on a day. */
sealed interface CalendarAgeing extends Ageing
        permits MonthAgeing, HalfYearAgeing, DayAgeing, ThirtyDayAgeing, PartMonthAgeing {

    /** The first day in service. */
    LocalDate inService();

    /** The life that ends on that day, with which it is charged in full. */
    Life until(LocalDate end);

    @Override
    default Life life(Terms terms) {
        if (terms.has(COVER_TO)) {
            return until(checked(terms, COVER_TO));
        }
        if (!terms.has(END_DATE)) {
            return lasting(firstDay(), terms.need(LIFE_MONTHS)).orElseThrow();
        }
        var end = checked(terms, END_DATE);
        terms.get(LIFE_MONTHS)
                .ifPresent(
                        months -> terms.check(Life.lastDay(inService(), months).equals(end), END_DATE, Rule.DISAGREES));
        return until(end);
    }

    private LocalDate checked(Terms terms, Term<LocalDate> term) {
        var end = terms.need(term);
        terms.check(!end.isBefore(inService()), term, Rule.BEFORE_SERVICE);
        terms.check(Life.months(inService(), end) <= Life.LONGEST, term, Rule.OUT_OF_RANGE);
        return end;
    }
}
