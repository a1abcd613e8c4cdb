package org.muster.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/** The days on which people of a site work: every day but its weekend and its holidays. */
@Entity
@Table(name = "work_calendar")
public class WorkCalendar extends Aggregate implements Bilingual {

    static final int CODE = 20;
    static final int NAME = 120;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "weekend")
    private String weekend;

    @ElementCollection
    @CollectionTable(name = "holiday", joinColumns = @JoinColumn(name = "calendar_id"))
    private Set<Holiday> holidays = new HashSet<>();

    WorkCalendar(String code, String name, String nameZh, Set<DayOfWeek> weekend, Instant now) {
        new Reasons()
                .unless(code.matches("[A-Z0-9][A-Z0-9-]{0,19}"), "code", "place.refusal.code", code)
                .needed("name", name)
                .atMost(NAME, "name", name)
                .atMost(NAME, "name_zh", nameZh)
                .unless(weekend.size() < DayOfWeek.values().length, "weekend", "place.refusal.weekend")
                .refuse();
        this.code = code;
        this.name = name;
        this.nameZh = nameZh;
        this.weekend = weekend.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(";"));
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected WorkCalendar() {}

    /** Adds days off; a day that is one already keeps its name. */
    void observe(Collection<Holiday> days, Instant now) {
        holidays.addAll(days);
        touch(now);
    }

    /** Which days are worked, as a plain value. */
    public WorkDays workDays() {
        return new WorkDays(weekend(), holidays.stream().map(Holiday::date).collect(Collectors.toSet()));
    }

    @Override
    public Subject subject() {
        return new Subject("calendar", code);
    }

    public String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    public Set<DayOfWeek> weekend() {
        return weekend(weekend);
    }

    static Set<DayOfWeek> weekend(String days) {
        return Stream.of(days.split(";"))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    public Set<Holiday> holidays() {
        return Set.copyOf(holidays);
    }
}
