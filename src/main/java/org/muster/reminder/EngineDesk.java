package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.identity.PersonDirectory;

/** What the engine reads before it writes, outside any transaction. */
@ApplicationScoped
class EngineDesk {

    private final EngineStream engine;
    private final WatchStream watches;
    private final ReminderStream reminders;
    private final PersonDirectory people;
    private final SiteClocks clocks;

    @Inject
    EngineDesk(
            EngineStream engine,
            WatchStream watches,
            ReminderStream reminders,
            PersonDirectory people,
            SiteClocks clocks) {
        this.engine = engine;
        this.watches = watches;
        this.reminders = reminders;
        this.people = people;
        this.clocks = clocks;
    }

    EngineDesk() {
        this(null, null, null, null, null);
    }

    List<Dirty> dirty(int limit) {
        return engine.dirty(limit);
    }

    Horizon horizon(String source) {
        return engine.horizon(source);
    }

    List<Watching> due(Instant now, int limit) {
        return watches.due(now, limit);
    }

    List<String> waiting(Channel channel, String behind, int limit) {
        return reminders.waiting(channel, behind, limit);
    }

    /** The day it is for each of the people where it is morning already. */
    Map<String, LocalDate> mornings(List<String> codes, Instant now, LocalTime morning) {
        var days = new TreeMap<String, LocalDate>();
        people.colleagues(codes).forEach((code, person) -> {
            var local = now.atZone(clocks.of(person).zone());
            if (!local.toLocalTime().isBefore(morning)) {
                days.put(code, local.toLocalDate());
            }
        });
        return days;
    }
}
