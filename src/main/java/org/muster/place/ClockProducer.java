package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.time.ForwardableClock;

/** The one place that reads the machine's clock. Its day is the organisation's; sites have their own where duties fall due. */
@ApplicationScoped
class ClockProducer {

    private final ForwardableClock clock;

    @Inject
    ClockProducer(SiteZones zones) {
        clock = new ForwardableClock(Clock.systemUTC(), zones::organisation);
    }

    ClockProducer() {
        this(new SiteZones());
    }

    @Produces
    ForwardableClock clock() {
        return clock;
    }
}
