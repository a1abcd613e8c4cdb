package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands beside the door and has the last use of each key put down: at once from another address, else once a minute, so
 * that a program that asks without a pause costs no writing.
 */
@ApplicationScoped
public class KeyWatch {

    private static final Logger LOG = Logger.getLogger(KeyWatch.class.getName());
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 10_000;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final KeyUseRegister register;
    private final Clock clock;

    @Inject
    KeyWatch(KeyUseRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    KeyWatch() {
        this(null, null);
    }

    /** Somebody came in with the key, from that address. */
    public void used(String code, String address) {
        var now = clock.instant();
        var before = seen.get(code);
        if (before == null || before.isOver(now) || !before.address().equals(address)) {
            if (seen.size() > KEPT) {
                seen.values().removeIf(one -> one.isOver(now));
            }
            seen.put(code, new Seen(now, address));
            note(code, address);
        }
    }

    /** What is asked for must be answered even where nothing can be written any more, as on a full disk. */
    private void note(String code, String address) {
        try {
            register.note(code, address);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The last use of a key was not kept", fault);
        }
    }

    private record Seen(Instant at, String address) {

        boolean isOver(Instant now) {
            return !now.isBefore(at.plus(MINUTE));
        }
    }
}
