package org.muster.ledger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what each key asks: so many requests of the books and of everything else in any minute, so many streams at once. */
@ApplicationScoped
class RateGate {

    static final int STREAMS = 4;
    static final int WINDOW = 60;

    private static final int KEYS_KEPT = 10_000;

    /** What is asked for: lists and exports of the books, which cost, or anything else. */
    enum Share {
        LEDGER,
        API
    }

    /** How a key stands: whether it may ask, how often still, and in how many seconds once more. */
    record Standing(boolean allowed, int left, long seconds) {}

    private static final class Asked {
        private final Deque<Long> times = new ArrayDeque<>();
        private int streams;
    }

    private final Map<String, Asked> keys = new ConcurrentHashMap<>();
    private static final int OF_THE_BOOKS = 120;

    private final int ofTheRest;
    private final Clock clock;

    @Inject
    RateGate(@ConfigProperty(name = "muster.api.requests", defaultValue = "6000") int ofTheRest, Clock clock) {
        this.ofTheRest = ofTheRest;
        this.clock = clock;
    }

    RateGate() {
        this(0, null);
    }

    int requests(Share share) {
        return share == Share.LEDGER ? OF_THE_BOOKS : ofTheRest;
    }

    /** Counts a request of the key. */
    Standing ask(String key, Share share) {
        var requests = requests(share);
        if (keys.size() > KEYS_KEPT) {
            keys.values().removeIf(asked -> asked.streams == 0 && asked.times.isEmpty());
        }
        var now = clock.millis();
        var asked = keys.computeIfAbsent(share + key, none -> new Asked());
        synchronized (asked) {
            while (!asked.times.isEmpty() && asked.times.peekFirst() <= now - WINDOW * 1_000L) {
                asked.times.removeFirst();
            }
            var allowed = asked.times.size() < requests;
            if (allowed) {
                asked.times.addLast(now);
            }
            var oldest = asked.times.isEmpty() ? now : asked.times.peekFirst();
            return new Standing(
                    allowed,
                    requests - asked.times.size(),
                    Math.max((oldest + WINDOW * 1_000L - now + 999) / 1_000, 1));
        }
    }

    /** Begins a stream of the key, unless it has as many as it may. */
    boolean begin(String key) {
        var asked = keys.computeIfAbsent(key, none -> new Asked());
        synchronized (asked) {
            if (asked.streams == STREAMS) {
                return false;
            }
            asked.streams++;
            return true;
        }
    }

    /** Ends a stream of the key. */
    void end(String key) {
        var asked = keys.computeIfAbsent(key, none -> new Asked());
        synchronized (asked) {
            asked.streams = Math.max(asked.streams - 1, 0);
        }
    }
}
