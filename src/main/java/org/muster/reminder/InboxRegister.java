package org.muster.reminder;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.identity.Colleague;
import org.muster.identity.PersonDirectory;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/** Where people do something about what they were reminded of: take note, ask for quiet, hand it on. */
@UseCase
public class InboxRegister {

    private final Reminders reminders;
    private final PersonDirectory people;
    private final SiteClocks clocks;
    private final Instance<ObligationSource> sources;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    InboxRegister(
            Reminders reminders,
            PersonDirectory people,
            SiteClocks clocks,
            Instance<ObligationSource> sources,
            OpenCommand open,
            Facts facts,
            Clock clock) {
        this.reminders = reminders;
        this.people = people;
        this.clocks = clocks;
        this.sources = sources;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    InboxRegister() {
        this(null, null, null, null, null, null, null);
    }

    /** The caller sees to it: nobody hears of it again before it is due. */
    public void note(long id, long version) {
        var reminder = own(id, version);
        facts.tell(reminder.watch().note(open.by().code(), clock.instant()));
        reminder.becomes(ReminderState.NOTED);
    }

    /** Quiet until the day. */
    public void putOff(long id, long version, LocalDate until, String reason) {
        var reminder = own(id, version);
        var watch = reminder.watch();
        var site = clocks.of(watch.site());
        facts.tell(watch.putOff(until, reason.strip(), site.today(clock.instant()), site.begin(until)));
        reminder.becomes(ReminderState.PUT_OFF);
    }

    /** Somebody else sees to it from now on. */
    public void handOn(long id, long version, String person, String reason) {
        var reminder = own(id, version);
        var watch = reminder.watch();
        var other = Optional.ofNullable(people.colleagues(List.of(person)).get(person))
                .filter(Colleague::active)
                .filter(someone -> able(someone, watch));
        if (other.isEmpty() || person.equals(open.by().code())) {
            throw Refusal.invalid("person", "reminder.refusal.nobody", person);
        }
        facts.tell(watch.handOn(person, reason.strip(), clock.instant()));
        reminder.becomes(ReminderState.HANDED_ON);
    }

    /** Whoever is to see to it may hear of it and do it. */
    private boolean able(Colleague someone, Watch watch) {
        return someone.person().may(watch.right(), watch.site())
                && sources.stream()
                        .filter(source -> source.name().equals(watch.source()))
                        .flatMap(source -> source.toDo().stream())
                        .allMatch(right -> someone.person().may(right, watch.site()));
    }

    private Reminder own(long id, long version) {
        var reminder = reminders
                .inInbox(id, open.by().code())
                .filter(found ->
                        open.by().may(found.watch().right(), found.watch().site()))
                .orElseThrow(() -> Refusal.missing(id));
        reminder.watch().requireVersion(version);
        return reminder;
    }
}
