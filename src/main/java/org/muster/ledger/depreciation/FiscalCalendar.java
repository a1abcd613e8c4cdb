package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.YearMonth;

/** Cuts time into the rows of a schedule: calendar months, or fiscal years that begin with a given month. */
record FiscalCalendar(Frequency frequency, int firstMonth) {

    /** The first day of the row's period in which the day lies. */
    LocalDate start(LocalDate day) {
        return frequency == Frequency.YEAR ? yearStart(day) : day.withDayOfMonth(1);
    }

    /** The last day of the row's period in which the day lies. */
    LocalDate end(LocalDate day) {
        return frequency == Frequency.YEAR ? yearEnd(day) : YearMonth.from(day).atEndOfMonth();
    }

    LocalDate yearStart(LocalDate day) {
        var start = LocalDate.of(day.getYear(), firstMonth, 1);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    LocalDate yearEnd(LocalDate day) {
        return yearStart(day).plusYears(1).minusDays(1);
    }
}
