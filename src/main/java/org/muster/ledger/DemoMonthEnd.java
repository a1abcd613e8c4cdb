package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.asset.DemoMonth;
import org.muster.identity.PersonDirectory;
import org.muster.shared.fact.Whence;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;

/**
 * Ends the months of the demo company's past as its finance would: enters what it found out, runs depreciation and premiums,
 * goes through the checklist, closes and seals. What is closed already stays closed, so an interrupted seeding goes on.
 */
@ApplicationScoped
class DemoMonthEnd {

    private static final System.Logger LOG = System.getLogger(DemoMonthEnd.class.getName());
    private static final String ACCOUNTANT = "finance";
    private static final String DIRECTOR = "gao.yun";

    private final BookDirectory books;
    private final PeriodDirectory periods;
    private final DemoFinance finance;
    private final DemoDesk desk;
    private final PersonDirectory people;
    private final ForwardableClock clock;
    private final OpenCommand open;

    @Inject
    DemoMonthEnd(
            BookDirectory books,
            PeriodDirectory periods,
            DemoFinance finance,
            DemoDesk desk,
            PersonDirectory people,
            ForwardableClock clock,
            OpenCommand open) {
        this.books = books;
        this.periods = periods;
        this.finance = finance;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
        this.open = open;
    }

    DemoMonthEnd() {
        this(null, null, null, null, null, null, null);
    }

    void turned(@Observes DemoMonth turned) {
        var present = YearMonth.now(clock);
        first().ifPresent(first -> {
            for (var month = first; month.isBefore(turned.month()); month = month.plusMonths(1)) {
                end(month, (int) ChronoUnit.MONTHS.between(month, present));
            }
        });
    }

    /** The first month that is not closed in every book. */
    private Optional<YearMonth> first() {
        return books.all().stream()
                .flatMap(book -> periods.firstOpen(book.code()).stream())
                .min(YearMonth::compareTo);
    }

    private void end(YearMonth month, int ago) {
        finance.events(month, ago).forEach(event -> enter(event, month));
        for (var book : books.all()) {
            var toClose = periods.firstOpen(book.code()).filter(first -> !first.isAfter(month));
            if (toClose.isPresent()) {
                close(book.code(), month);
            }
        }
    }

    private void close(String ledger, YearMonth month) {
        try {
            as(ACCOUNTANT, month.atEndOfMonth().atTime(23, 0), () -> desk.run(ledger, month));
            as(DIRECTOR, month.plusMonths(1).atDay(1).atTime(0, 30), () -> desk.close(ledger, month));
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.WARNING, "{0} of {1} stays open: {2}", month, ledger, refusal.getMessage());
        }
    }

    /** What the books refuse the demo goes on without. */
    private void enter(ManualEventDetails event, YearMonth month) {
        if (periods.shut(event.effectiveOn(), true).stream()
                .anyMatch(shut -> shut.ledger().equals(event.ledger()))) {
            return;
        }
        try {
            var code = as(ACCOUNTANT, month.atDay(20).atTime(9, 0), () -> desk.propose(event));
            as(DIRECTOR, month.atDay(20).atTime(15, 0), () -> desk.approve(code));
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.WARNING, "The demo goes on without {0}: {1}", event, refusal.getMessage());
        }
    }

    private <T> T as(String person, LocalDateTime moment, Supplier<T> work) {
        var by = people.standing(person).orElseThrow().person();
        return clock.at(
                moment.atZone(clock.getZone()).toInstant(),
                () -> open.as(Command.of(by, Whence.SEED, "").inBatch("seed"), work));
    }
}
