package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.muster.shared.due.Mark;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.fact.Subject;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Finds what falls due and tells it. One server at a time is the engine; it takes over what changed within seconds and
 * tells of it at once, asks once a day for what comes near, and every quarter of an hour (no zone's midnight lies elsewhere)
 * looks at the obligations whose time has come. Runs nobody carried out are made up for by the next one, and counted.
 */
@ApplicationScoped
class Engine {

    static final Duration EVERY = Duration.ofMinutes(15);

    private static final System.Logger LOG = System.getLogger(Engine.class.getName());
    private static final int STRETCH = 500;
    private static final int SUBJECTS = 200;
    private static final int PARCEL = 200;
    /** As far ahead as calendars show what comes. */
    private static final int QUARTER = 92;
    /** A clock this much behind the last run did not merely drift. */
    private static final int BACK = 4;

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private final ScanJob scan;
    private final EngineDesk desk;
    private final Herald herald;
    private final Instance<ObligationSource> sources;
    private final OpenCommand open;
    private final Clock clock;
    private final Map<String, LocalDate> asked = new ConcurrentHashMap<>();

    @Inject
    Engine(
            ScanJob scan,
            EngineDesk desk,
            Herald herald,
            Instance<ObligationSource> sources,
            OpenCommand open,
            Clock clock) {
        this.scan = scan;
        this.desk = desk;
        this.herald = herald;
        this.sources = sources;
        this.open = open;
        this.clock = clock;
    }

    Engine() {
        this(null, null, null, null, null, null);
    }

    /** One turn of the engine on this server, if no other has the lease. */
    void turn(String server) {
        as(() -> scan.take(server)).ifPresent(fence -> {
            if (fold(fence)) {
                tell(fence, clock.instant());
            }
            advance(fence);
            run(fence, server);
        });
    }

    /** Asks about every subject something was done to; says whether there was one. */
    private boolean fold(Fence fence) {
        var failed = new HashSet<Dirty>();
        var folded = false;
        for (var dirty = desk.dirty(SUBJECTS); !dirty.isEmpty() && failed.size() < SUBJECTS; ) {
            var now = clock.instant();
            var done = new ArrayList<>(dirty);
            done.removeAll(failed);
            if (done.isEmpty()) {
                return folded;
            }
            folded = true;
            var answers = answers(done, failed);
            done.removeAll(failed);
            as(() -> {
                scan.fold(fence, answers, done, now);
                return done;
            });
            if (done.stream()
                    .anyMatch(
                            one -> EngineCloser.CLOCKWORK.contains(one.subject().type()))) {
                wake(fence, now);
            }
            dirty = desk.dirty(SUBJECTS);
        }
        return folded;
    }

    private List<ScanJob.Answer> answers(List<Dirty> dirty, Set<Dirty> failed) {
        var answers = new LinkedHashMap<Map.Entry<String, Subject>, ScanJob.Answer>();
        for (var one : dirty) {
            try {
                for (var source : sources) {
                    if (source.types().contains(one.subject().type())) {
                        var concerned = source.concernedBy(one.subject());
                        answers.put(
                                Map.entry(source.name(), concerned),
                                new ScanJob.Answer(source.name(), concerned, source.of(concerned)));
                    }
                }
            } catch (RuntimeException fault) {
                failed.add(one);
                LOG.log(System.Logger.Level.ERROR, "Nobody can say what falls due of " + one.subject(), fault);
            }
        }
        return List.copyOf(answers.values());
    }

    /** Asks each source for what came near since it was asked last. */
    private void advance(Fence fence) {
        var now = clock.instant();
        var today = now.atOffset(EASTERNMOST).toLocalDate();
        for (var source : sources) {
            var until = today.plusDays(Math.max(source.lead() + 1, QUARTER));
            if (!until.equals(asked.get(source.name()))) {
                try {
                    advance(fence, source, until, now);
                    asked.put(source.name(), until);
                } catch (LeaseLost lost) {
                    throw lost;
                } catch (RuntimeException fault) {
                    LOG.log(System.Logger.Level.ERROR, "The source " + source.name() + " does not answer", fault);
                }
            }
        }
    }

    private void advance(Fence fence, ObligationSource source, LocalDate until, Instant now) {
        var horizon = desk.horizon(source.name());
        if (!horizon.askedUntil().isBefore(until)) {
            return;
        }
        var behind = horizon.behind();
        while (true) {
            var near = source.planned(behind, until, STRETCH);
            var whole = near.size() < STRETCH;
            var mark = whole ? Mark.before(until.plusDays(1)) : Mark.of(near.get(near.size() - 1));
            var next = new Horizon(whole ? until : horizon.askedUntil(), mark);
            as(() -> {
                scan.watch(fence, source.name(), near, next, now);
                return next;
            });
            if (whole) {
                return;
            }
            behind = mark;
        }
    }

    private void run(Fence fence, String server) {
        var began = clock.instant();
        var slot = slot(began);
        var last = slot(fence.lastRun());
        if (slot <= last && slot > last - BACK) {
            return;
        }
        if (slot <= last) {
            wake(fence, began);
        }
        var told = tell(fence, began);
        digests(fence, began);
        parcels(fence, began);
        var missed = last == 0 ? 0 : Math.max(slot - last - 1, 0);
        var run = new Run(
                Instant.ofEpochSecond(slot * EVERY.toSeconds()),
                began,
                clock.instant(),
                server,
                missed,
                told.looked(),
                told.sent());
        var channels = desk.channels();
        as(() -> {
            scan.ended(fence, run, channels);
            return run;
        });
    }

    /** How many obligations were looked at, and how many reminders came of it. */
    private record Told(long looked, long sent) {}

    private Told tell(Fence fence, Instant now) {
        var looked = 0L;
        var sent = 0L;
        for (var due = desk.due(now, STRETCH); !due.isEmpty(); due = desk.due(now, STRETCH)) {
            var looks = herald.looks(due, now);
            sent += as(() -> scan.tell(fence, looks, now));
            looked += looks.size();
        }
        return new Told(looked, sent);
    }

    /** For each person whose morning has come, one digest of all that waits. */
    private void digests(Fence fence, Instant now) {
        var behind = "";
        for (var waiting = desk.waiting(Channel.MAIL, behind, STRETCH); !waiting.isEmpty(); ) {
            var days = desk.mornings(waiting, now, MORNING);
            if (!days.isEmpty()) {
                as(() -> scan.digest(fence, days, now));
            }
            behind = waiting.get(waiting.size() - 1);
            waiting = desk.waiting(Channel.MAIL, behind, STRETCH);
        }
    }

    private void parcels(Fence fence, Instant now) {
        var day = LocalDate.ofInstant(now, clock.getZone());
        for (var hook : desk.waiting(Channel.WEBHOOK, "", STRETCH)) {
            var carried = PARCEL;
            while (carried == PARCEL) {
                carried = as(() -> scan.parcel(fence, hook, day, now, PARCEL));
            }
        }
    }

    private void wake(Fence fence, Instant now) {
        as(() -> {
            scan.wake(fence, now);
            return now;
        });
    }

    private <T> T as(Supplier<T> work) {
        return open.as(Command.of(new Application(), Whence.SYSTEM, ""), work);
    }

    private static long slot(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), EVERY.toSeconds());
    }
}
