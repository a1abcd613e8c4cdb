package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicReference;
import org.muster.shared.fact.Whence;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/** Turns the pages of the demo company's past: moves the clock to each day, and tells when a month begins. */
@ApplicationScoped
class DemoCalendar {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final ForwardableClock clock;
    private final OpenCommand open;
    private final Event<DemoMonth> months;
    private final AtomicReference<YearMonth> month = new AtomicReference<>(YearMonth.of(1, 1));

    @Inject
    DemoCalendar(ForwardableClock clock, OpenCommand open, Event<DemoMonth> months) {
        this.clock = clock;
        this.open = open;
        this.months = months;
    }

    DemoCalendar() {
        this(null, null, null);
    }

    /** Lets a person do something in the morning of a day. */
    void on(LocalDate day, Caller by, Runnable work) {
        turnTo(YearMonth.from(day));
        var morning = day.atTime(MORNING).atZone(clock.getZone()).toInstant();
        var now = clock.instant();
        clock.at(morning.isAfter(now) ? now : morning, () -> {
            open.run(Command.of(by, Whence.SEED, "").inBatch("seed"), work);
            return day;
        });
    }

    /** The past ends here. */
    void turnTo(YearMonth next) {
        if (next.isAfter(month.getAndSet(next))) {
            months.fire(new DemoMonth(next));
        }
    }
}
