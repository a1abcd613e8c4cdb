package org.muster.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.Opened;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;

/**
 * What the books do by themselves: some hours after a month has ended they charge it, and every night they check themselves
 * from the first row to the last. Two servers may do so at once; nothing is charged twice.
 */
@ApplicationScoped
class NightlyBooks {

    private static final System.Logger LOG = System.getLogger(NightlyBooks.class.getName());
    private static final long FIRST_RUN = 10;
    private static final long RUN_EVERY = 60;
    private static final long FIRST_CHECK = 90;
    private static final long CHECK_EVERY = 24 * 60;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final BookDirectory books;
    private final RunDesk runs;
    private final BookVerifier verifier;
    private final CheckRegister checks;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    NightlyBooks(
            BookDirectory books,
            RunDesk runs,
            BookVerifier verifier,
            CheckRegister checks,
            OpenCommand open,
            Clock clock) {
        this.books = books;
        this.runs = runs;
        this.verifier = verifier;
        this.checks = checks;
        this.open = open;
        this.clock = clock;
    }

    NightlyBooks() {
        this(null, null, null, null, null, null);
    }

    void begin(@Observes Opened opened) {
        scheduler.scheduleWithFixedDelay(() -> each(this::charge), FIRST_RUN, RUN_EVERY, TimeUnit.MINUTES);
        scheduler.scheduleWithFixedDelay(() -> each(this::check), FIRST_CHECK, CHECK_EVERY, TimeUnit.MINUTES);
    }

    private interface Work {
        void on(String ledger);
    }

    private void each(Work work) {
        for (var book : books.all()) {
            try {
                open.run(Command.of(new Application(), Whence.SYSTEM, ""), () -> work.on(book.code()));
            } catch (Refusal | PersistenceException failure) {
                LOG.log(System.Logger.Level.WARNING, "Book " + book.code() + " waits until the next time", failure);
            }
        }
    }

    private void charge(String ledger) {
        runs.runThrough(ledger, YearMonth.now(clock).minusMonths(1));
    }

    /** What somebody posted meanwhile is no finding, so only what is found twice counts. */
    private List<Finding> lasting(String ledger) {
        var found = verifier.verify(ledger);
        return found.isEmpty()
                ? found
                : verifier.verify(ledger).stream().filter(found::contains).toList();
    }

    private void check(String ledger) {
        var findings = lasting(ledger);
        checks.keep(ledger, findings);
        findings.forEach(
                finding -> LOG.log(System.Logger.Level.ERROR, "Book {0} breaks invariant {1}", ledger, finding));
    }
}
