package org.muster.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.place.CalendarDirectory;
import org.muster.place.CalendarRow;
import org.muster.place.Holiday;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Visitor;

/** The work calendars, and the days off of one of them. */
@Named
@RequestScoped
public class PlaceCalendarsPage {

    @Inject
    private CalendarDirectory directory;

    @Inject
    private Visitor visitor;

    private String code = "";
    private List<CalendarRow> calendars = List.of();
    private List<Holiday> holidays = List.of();

    public void load() {
        calendars = directory.all();
        if (!code.isEmpty()) {
            holidays = directory.holidays(code).orElseThrow(() -> Refusal.missing(code));
        }
    }

    public List<CalendarRow> getCalendars() {
        return calendars;
    }

    public List<Holiday> getHolidays() {
        return holidays;
    }

    /** The weekend of a calendar in words. */
    public String weekendOf(CalendarRow row) {
        var locale = visitor.getLanguage().locale();
        return Stream.of(row.weekend().split(";"))
                .filter(day -> !day.isEmpty())
                .map(day -> DayOfWeek.valueOf(day).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .collect(Collectors.joining(", "));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
