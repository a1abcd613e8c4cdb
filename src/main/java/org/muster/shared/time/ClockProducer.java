package org.muster.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that reads the machine's clock; in UTC, zones are given where dates are made of it. */
@ApplicationScoped
class ClockProducer {

    private final ForwardableClock clock = new ForwardableClock(Clock.systemUTC());

    @Produces
    ForwardableClock clock() {
        return clock;
    }
}
