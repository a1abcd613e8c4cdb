package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.identity.PersonDirectory;
import org.muster.shared.fact.Subject;

/** What the engine reads before it writes, outside any transaction. */
@ApplicationScoped
class EngineDesk {

    private final EngineStream engine;
    private final WatchStream watches;
    private final ReminderStream reminders;
    private final PersonDirectory people;
    private final SiteClocks clocks;
    private final ChannelTrouble trouble;

    @Inject
    EngineDesk(
            EngineStream engine,
            WatchStream watches,
            ReminderStream reminders,
            PersonDirectory people,
            SiteClocks clocks,
            ChannelTrouble trouble) {
        this.engine = engine;
        this.watches = watches;
        this.reminders = reminders;
        this.people = people;
        this.clocks = clocks;
        this.trouble = trouble;
    }

    EngineDesk() {
        this(null, null, null, null, null, null);
    }

    /** The channels that are in trouble now or were when people were told. */
    Set<Subject> channels() {
        var subjects = new HashSet<>(watches.open(trouble.name()));
        trouble.now().keySet().forEach(channel -> subjects.add(new Subject(ChannelTrouble.TYPE, channel.name())));
        return subjects;
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
