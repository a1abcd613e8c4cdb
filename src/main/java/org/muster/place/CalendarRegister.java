package org.muster.place;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Set;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where work calendars are added and given their days off. */
@UseCase
public class CalendarRegister {

    private final Calendars calendars;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    CalendarRegister(Calendars calendars, OpenCommand command, Facts facts, Clock clock) {
        this.calendars = calendars;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    CalendarRegister() {
        this(null, null, null, null);
    }

    public void add(String code, String name, String nameZh, Set<DayOfWeek> weekend) {
        command.by().require(Right.EDIT_PLACES, "");
        if (calendars.find(code).isPresent()) {
            throw Refusal.conflict("code", "place.refusal.taken", code);
        }
        var calendar = new WorkCalendar(code, name, nameZh, weekend, clock.instant());
        calendars.add(calendar);
        facts.tell(Happened.to(calendar.subject(), "place.fact.added"));
    }

    /** Gives a calendar days off, such as those of a year just announced. */
    public void observe(String code, Collection<Holiday> days) {
        command.by().require(Right.EDIT_PLACES, "");
        var calendar = calendars.byCode(code);
        calendar.observe(days, clock.instant());
        facts.tell(Happened.to(calendar.subject(), "place.fact.holidays"));
    }
}
