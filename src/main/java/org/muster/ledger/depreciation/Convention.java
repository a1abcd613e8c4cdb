package org.muster.ledger.depreciation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;

/**
 * From when to when something is charged: how the asset ages, the last day charged by the old curve when an event changes
 * it, and the last day charged when the asset leaves the books.
 */
public enum Convention {

    /** 当月计提: from the month of service, none in the month of disposal (intangibles under CAS 6). */
    FULL_MONTH(monthsFrom(0), Convention::monthEnd, Convention::monthEndBefore),

    /** 次月计提: from the month after, the month of disposal in full (CAS 4). */
    NEXT_MONTH(monthsFrom(1), Convention::monthEnd, Convention::monthEnd),

    /** Half a month at both ends, so a life takes one month more. */
    MID_MONTH(
            (day, calendar) -> new MonthAgeing(day, YearMonth.from(day), Rational.HALF),
            Convention::monthEnd,
            Convention::sameDay) {
        @Override
        Rational exactAtDisposal(Phase phase, Span lastRow, FiscalCalendar calendar) {
            return phase.exactInMidMonth(lastRow.end());
        }
    },

    /** A month counts from its 15th backwards: service until then takes it, disposal until then leaves it. */
    CUTOFF_15(
            (day, calendar) -> MonthAgeing.from(day, YearMonth.from(day).plusMonths(late(day) ? 1 : 0)),
            Convention::monthEnd,
            (day, calendar) -> late(day) ? monthEnd(day, calendar) : monthEndBefore(day, calendar)),

    /** Half a year in the first fiscal year, and half of its charge in the year of disposal; by months, spread over each year. */
    HALF_YEAR(
            (day, calendar) -> calendar.frequency() == Frequency.MONTH
                    ? new HalfYearAgeing(day, calendar)
                    : new MonthAgeing(day, YearMonth.from(calendar.yearStart(day)), Rational.of(6)),
            Convention::monthEnd,
            Convention::periodEnd) {
        @Override
        Rational exactAtDisposal(Phase phase, Span lastRow, FiscalCalendar calendar) {
            var begin = calendar.frequency() == Frequency.MONTH ? calendar.yearStart(lastRow.start()) : lastRow.start();
            var opening = phase.exactOn(begin.minusDays(1));
            return opening.plus(phase.exactOn(calendar.yearEnd(lastRow.end()))).over(2);
        }
    },

    /** Actual days, from the day of service through the day before disposal. */
    DAILY_ACTUAL((day, calendar) -> new DayAgeing(day), Convention::dayBefore, Convention::dayBefore),

    /** Days by the European 30/360 rule. */
    DAILY_30E_360((day, calendar) -> new ThirtyDayAgeing(day), Convention::dayBefore, Convention::dayBefore),

    /** Whole months are equal, the first and the last count by their days. */
    MONTH_PRORATA_DAYS((day, calendar) -> new PartMonthAgeing(day), Convention::dayBefore, Convention::dayBefore),

    /** Metered: the period's units, the disposal's period included. */
    UNITS(monthsFrom(0), Convention::periodEnd, Convention::periodEnd),

    /** On the day of issue and of scrapping. */
    EVENT(monthsFrom(0), Convention::sameDay, Convention::sameDay);

    /** How an asset in service from a day ages under the convention. */
    @FunctionalInterface
    private interface Start {

        Ageing from(LocalDate inService, FiscalCalendar calendar);
    }

    /** The last day that is charged before something that happens on a day. */
    @FunctionalInterface
    private interface LastDay {

        LocalDate before(LocalDate event, FiscalCalendar calendar);
    }

    private final Start start;
    private final LastDay beforeEvent;
    private final LastDay beforeDisposal;

    Convention(Start start, LastDay beforeEvent, LastDay beforeDisposal) {
        this.start = start;
        this.beforeEvent = beforeEvent;
        this.beforeDisposal = beforeDisposal;
    }

    Ageing ageing(LocalDate inService, FiscalCalendar calendar) {
        return start.from(inService, calendar);
    }

    /** Through this day the old curve runs; the next one belongs to the new. */
    LocalDate lastDayBefore(LocalDate event, FiscalCalendar calendar) {
        return beforeEvent.before(event, calendar);
    }

    /** Through this day an asset is charged that leaves on the given day. */
    LocalDate lastDayBeforeDisposal(LocalDate disposal, FiscalCalendar calendar) {
        return beforeDisposal.before(disposal, calendar);
    }

    /** Whether the old curve ends in the middle of a month. */
    boolean byDay() {
        return EnumSet.range(DAILY_ACTUAL, MONTH_PRORATA_DAYS).contains(this);
    }

    /** The exact cumulative charge with the last row before a disposal. */
    Rational exactAtDisposal(Phase phase, Span lastRow, FiscalCalendar calendar) {
        return phase.exactOn(lastRow.end());
    }

    private static Start monthsFrom(int later) {
        return (day, calendar) -> MonthAgeing.from(day, YearMonth.from(day).plusMonths(later));
    }

    private static boolean late(LocalDate day) {
        return day.getDayOfMonth() > 15;
    }

    private static LocalDate monthEnd(LocalDate day, FiscalCalendar calendar) {
        return YearMonth.from(day).atEndOfMonth();
    }

    private static LocalDate monthEndBefore(LocalDate day, FiscalCalendar calendar) {
        return day.withDayOfMonth(1).minusDays(1);
    }

    private static LocalDate periodEnd(LocalDate day, FiscalCalendar calendar) {
        return calendar.end(day);
    }

    private static LocalDate sameDay(LocalDate day, FiscalCalendar calendar) {
        return day;
    }

    private static LocalDate dayBefore(LocalDate day, FiscalCalendar calendar) {
        return day.minusDays(1);
    }
}
