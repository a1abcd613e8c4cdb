package org.muster.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The application's clock: real time, except for work that is carried out as of another moment (a demo company's past is
 * told in time order, through the same doors as its present).
 */
public class ForwardableClock extends Clock {

    private final Clock real;
    private final Supplier<ZoneId> zone;
    private final ThreadLocal<Instant> pretended;

    public ForwardableClock(Clock real, Supplier<ZoneId> zone) {
        this(real, zone, new ThreadLocal<>());
    }

    private ForwardableClock(Clock real, Supplier<ZoneId> zone, ThreadLocal<Instant> pretended) {
        this.real = real;
        this.zone = zone;
        this.pretended = pretended;
    }

    /** Runs the work as if it were that moment, on this thread only. */
    public <T> T at(Instant moment, Supplier<T> work) {
        pretended.set(moment);
        try {
            return work.get();
        } finally {
            pretended.remove();
        }
    }

    @Override
    public Instant instant() {
        var moment = pretended.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return zone.get();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ForwardableClock(real, () -> other, pretended);
    }
}
