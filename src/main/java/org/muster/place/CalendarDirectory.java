package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where one looks up work calendars and the days they leave for work. */
@ApplicationScoped
public class CalendarDirectory {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Calendars calendars;

    @Inject
    CalendarDirectory(Calendars calendars) {
        this.calendars = calendars;
    }

    CalendarDirectory() {
        this(null);
    }

    /** All calendars by code; there are few. */
    public List<CalendarRow> all() {
        return entities.createQuery(
                        "select new org.muster.place.CalendarRow(c.code, c.name, c.nameZh, c.weekend, count(h))"
                                + " from WorkCalendar c left join c.holidays h"
                                + " group by c.code, c.name, c.nameZh, c.weekend order by c.code",
                        CalendarRow.class)
                .getResultList();
    }

    /** The days off of a calendar in the order of the year. */
    public Optional<List<Holiday>> holidays(String code) {
        return calendars
                .find(code)
                .map(calendar -> calendar.holidays().stream()
                        .sorted(Comparator.comparing(Holiday::date))
                        .toList());
    }

    /** The days worked under this calendar; every day when there is none of that code. */
    public WorkDays workDays(String code) {
        return entities.createQuery("select c.weekend from WorkCalendar c where c.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(weekend -> new WorkDays(WorkCalendar.weekend(weekend), holidaysOf(code)))
                .orElse(WorkDays.ALL);
    }

    private Set<LocalDate> holidaysOf(String code) {
        return entities.createQuery(
                        "select h.date from WorkCalendar c join c.holidays h where c.code = :code", LocalDate.class)
                .setParameter("code", code)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
