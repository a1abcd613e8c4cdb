package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** What the demo company's finance does at the end of a month, through the same doors as everybody. */
@ApplicationScoped
class DemoDesk {

    private final RunDesk runs;
    private final PeriodRegister periods;
    private final ManualEventRegister events;
    private final ManualEventDirectory proposed;

    @Inject
    DemoDesk(RunDesk runs, PeriodRegister periods, ManualEventRegister events, ManualEventDirectory proposed) {
        this.runs = runs;
        this.periods = periods;
        this.events = events;
        this.proposed = proposed;
    }

    DemoDesk() {
        this(null, null, null, null);
    }

    long run(String ledger, YearMonth month) {
        return runs.runThrough(ledger, month);
    }

    YearMonth close(String ledger, YearMonth month) {
        periods.close(ledger, month.toString(), "Missing things are being looked for; their reports are open");
        return month;
    }

    String propose(ManualEventDetails event) {
        return events.propose(event);
    }

    String approve(String code) {
        events.approve(code, proposed.find(code).orElseThrow().version());
        return code;
    }
}
