package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.inspection.DutyDirectory;
import org.muster.shared.web.MonthText;
import org.muster.shared.web.Visitor;

/** The duties of a month, day by day; each number opens the duties behind it. */
@Named
@RequestScoped
public class InspectionCalendarPage {

    private static final int WEEK = 7;

    @Inject
    private DutyDirectory directory;

    @Inject
    private DutyWords words;

    @Inject
    private Visitor visitor;

    private String month = "";
    private YearMonth shown = YearMonth.of(1970, 1);
    private Map<LocalDate, Long> numbers = Map.of();

    /** One day of the calendar. */
    public record Day(LocalDate date, long duties, boolean inMonth, boolean today) {}

    public void load() {
        shown = month.isEmpty() ? YearMonth.from(words.today()) : parsed();
        numbers = directory.perDay(first(), last());
    }

    private YearMonth parsed() {
        return MonthText.read("month", month);
    }

    private LocalDate first() {
        return shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate last() {
        return shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public List<List<Day>> getWeeks() {
        var weeks = new ArrayList<List<Day>>();
        for (var monday = first(); !monday.isAfter(last()); monday = monday.plusDays(WEEK)) {
            var start = monday;
            weeks.add(IntStream.range(0, WEEK)
                    .mapToObj(day -> day(start.plusDays(day)))
                    .toList());
        }
        return weeks;
    }

    private Day day(LocalDate date) {
        return new Day(
                date, numbers.getOrDefault(date, 0L), YearMonth.from(date).equals(shown), date.equals(words.today()));
    }

    /** The names of the days of the week. */
    public List<String> getHeads() {
        var locale = visitor.getLanguage().locale();
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .toList();
    }

    /** The month that is shown. */
    public YearMonth getShown() {
        return shown;
    }

    public String getPrevious() {
        return shown.minusMonths(1).toString();
    }

    public String getNext() {
        return shown.plusMonths(1).toString();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
