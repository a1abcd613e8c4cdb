package org.muster.reminder;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.shared.due.Obligation;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.UseCase;

/** What the engine writes, each in a transaction of its own that proves the lease first: all of it or nothing. */
@UseCase
class ScanJob {

    /** What a source answers about one subject. */
    record Answer(String source, Subject subject, List<Obligation> open) {}

    private final EngineStream engine;
    private final WatchStream watches;
    private final ReminderStream reminders;
    private final OutboxStream outbox;
    private final SiteClocks clocks;

    @Inject
    ScanJob(
            EngineStream engine,
            WatchStream watches,
            ReminderStream reminders,
            OutboxStream outbox,
            SiteClocks clocks) {
        this.engine = engine;
        this.watches = watches;
        this.reminders = reminders;
        this.outbox = outbox;
        this.clocks = clocks;
    }

    ScanJob() {
        this(null, null, null, null, null);
    }

    Optional<Fence> take(String owner) {
        return engine.take(owner);
    }

    /** Takes over what sources say about subjects something was done to: what is new, what moved, what is done. */
    void fold(Fence fence, List<Answer> answers, Collection<Dirty> dirty, Instant now) {
        var id = engine.prove(
                fence,
                answers.stream().mapToLong(answer -> answer.open().size()).sum());
        for (var answer : answers) {
            var known = watches.about(answer.source(), answer.subject());
            id = keep(answer.source(), answer.open(), known, id, now);
            watches.close(
                    known.stream()
                            .filter(Watching::open)
                            .filter(watched -> answer.open().stream().noneMatch(watched::isOf))
                            .toList(),
                    now);
        }
        engine.clean(dirty);
    }

    /** Takes over the next obligations of a source that came near, and how far it has been asked. */
    void watch(Fence fence, String source, List<Obligation> near, Horizon asked, Instant now) {
        var id = engine.prove(fence, near.size());
        if (!near.isEmpty()) {
            var known = watches.numbered(
                    source, new HashSet<>(near.stream().map(Obligation::id).toList()));
            keep(source, near, known, id, now);
        }
        engine.moved(source, asked.askedUntil(), asked.behind());
    }

    private long keep(String source, List<Obligation> said, List<Watching> known, long firstId, Instant now) {
        var id = firstId;
        var fresh = new ArrayList<Watching>();
        var changed = new ArrayList<Watching>();
        for (var what : said) {
            var before = known.stream().filter(watched -> watched.isOf(what)).findFirst();
            if (before.isEmpty()) {
                var today = clocks.of(what.concern().site()).today(now);
                fresh.add(new Watching(id++, 1, what, true, Memory.since(today)));
            } else if (!before.get().open() || !before.get().what().equals(what)) {
                changed.add(new Watching(
                        before.get().id(), 0, what, true, before.get().memory()));
            }
        }
        watches.add(source, fresh, now);
        watches.renew(changed, now);
        return id;
    }

    /** Tells what the looks led to, except to whom it was told before; answers how many reminders were told. */
    int tell(Fence fence, List<Look> looks, Instant now) {
        var most = looks.stream().mapToLong(look -> look.reminders().size()).sum();
        var id = engine.prove(fence, most);
        var kept = watches.remember(looks, now);
        var before = reminders.told(kept.stream()
                .filter(look -> !look.reminders().isEmpty())
                .map(look -> look.at().id())
                .toList());
        var known = before.stream().map(ReminderStream.Told::key).collect(Collectors.toCollection(HashSet::new));
        var fresh = kept.stream()
                .flatMap(look -> look.reminders().stream())
                .filter(reminder -> known.add(reminder.key()))
                .toList();
        reminders.add(id, fresh, before, now);
        return fresh.size();
    }

    /** Makes the day's digest for each of them who has none yet. */
    int digest(Fence fence, Map<String, LocalDate> days, Instant now) {
        var id = engine.prove(fence, days.size());
        var made = 0;
        for (var entry : days.entrySet()) {
            if (reminders.digest(id++, entry.getKey(), entry.getValue(), now)) {
                made++;
            }
        }
        return made;
    }

    /** Makes one more message for a connection; answers how many reminders it carries. */
    int parcel(Fence fence, String hook, LocalDate day, Instant now, int limit) {
        return reminders.parcel(engine.prove(fence, 1), hook, day, now, limit);
    }

    /** Looks at everything anew, and lets no message wait for a moment that only a wrong clock knew. */
    void wake(Fence fence, Instant now) {
        engine.prove(fence, 0);
        watches.wake(now);
        outbox.wake(now);
    }

    /** Writes that a run is over, and has the sources asked about the channels anew. */
    void ended(Fence fence, Run run, Collection<Subject> channels) {
        engine.ended(engine.prove(fence, 1), run);
        if (!channels.isEmpty()) {
            engine.soil(UUID.randomUUID().toString(), channels);
        }
    }
}
