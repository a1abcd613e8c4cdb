package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.shared.usecase.OpenCommand;

/**
 * How many reminders stand open for whoever looks at a page. Counted at most every few seconds per person, so that the
 * frame of a page asks the database nothing as a rule.
 */
@ApplicationScoped
public class Bell {

    private static final Duration KEPT = Duration.ofSeconds(15);
    private static final int PEOPLE = 5_000;

    private record Count(long open, Instant until) {}

    private final InboxDirectory inbox;
    private final OpenCommand open;
    private final Clock clock;
    private final Map<String, Count> known = new ConcurrentHashMap<>();

    @Inject
    Bell(InboxDirectory inbox, OpenCommand open, Clock clock) {
        this.inbox = inbox;
        this.open = open;
        this.clock = clock;
    }

    Bell() {
        this(null, null, null);
    }

    /** How many, counted up to a thousand; none where nobody is asking, as on the page of an error. */
    public long open() {
        return open.find().map(command -> open(command.by().code())).orElse(0L);
    }

    private long open(String person) {
        var now = clock.instant();
        var count = known.get(person);
        if (count == null || now.isAfter(count.until()) || count.until().isAfter(now.plus(KEPT))) {
            if (known.size() > PEOPLE) {
                known.clear();
            }
            count = new Count(inbox.open().atLeast(), now.plus(KEPT));
            known.put(person, count);
        }
        return count.open();
    }

    /** The caller has just done something about them. */
    public void rung() {
        known.remove(open.by().code());
    }
}
