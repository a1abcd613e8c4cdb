package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.muster.job.JobRegister;
import org.muster.job.NewJob;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/**
 * Runs (计提折旧与摊销): asked for by a person, as a job that shows its progress; or carried out at once, by the clock, a
 * stretch in each command. Either way nothing is charged twice, and an earlier month that is open is charged first.
 */
@ApplicationScoped
public class RunDesk {

    private final RunDirectory directory;
    private final DueStream due;
    private final RunRegister register;
    private final JobRegister jobs;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    RunDesk(
            RunDirectory directory,
            DueStream due,
            RunRegister register,
            JobRegister jobs,
            OpenCommand open,
            Clock clock) {
        this.directory = directory;
        this.due = due;
        this.register = register;
        this.jobs = jobs;
        this.open = open;
        this.clock = clock;
    }

    RunDesk() {
        this(null, null, null, null, null, null);
    }

    /** Starts the run as a job and answers its code. */
    public String start(String ledger, YearMonth month) {
        open.by().require(Right.KEEP_LEDGER);
        RunRegister.requireBegun(month, LocalDate.now(clock));
        var wanted = new NewJob(
                ChargeKind.NAME, "ledger.job.run", List.of(ledger, month.toString()), ledger + "/" + month, "");
        return jobs.start(wanted, directory.items(ledger, month));
    }

    /** Charges everything due through the month, month by month; answers how many things were looked at. */
    public long runThrough(String ledger, YearMonth month) {
        var done = 0L;
        var charged = due.chargedThrough(ledger, month.atEndOfMonth());
        var first = charged.map(day -> YearMonth.from(day.plusDays(1))).orElse(month);
        for (var next = first; !next.isAfter(month); next = next.plusMonths(1)) {
            done += run(ledger, next);
        }
        return done;
    }

    private long run(String ledger, YearMonth month) {
        var done = 0L;
        var stretch = due.after(ledger, month.atEndOfMonth(), "", RunDirectory.STRETCH);
        while (!stretch.isEmpty()) {
            register.charge(ledger, month, stretch);
            done += stretch.size();
            stretch = due.after(ledger, month.atEndOfMonth(), stretch.get(stretch.size() - 1), RunDirectory.STRETCH);
        }
        return done;
    }
}
