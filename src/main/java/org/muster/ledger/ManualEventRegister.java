package org.muster.ledger;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where finance enters what no step tells the books, and where another of them decides about it. */
@UseCase
public class ManualEventRegister {

    private final ManualEvents events;
    private final BookDirectory books;
    private final LedgerStream stream;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ManualEventRegister(
            ManualEvents events, BookDirectory books, LedgerStream stream, OpenCommand open, Facts facts, Clock clock) {
        this.events = events;
        this.books = books;
        this.stream = stream;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    ManualEventRegister() {
        this(null, null, null, null, null, null);
    }

    /** Proposes an event; answers its code. What the books would refuse as they stand is refused at once. */
    public String propose(ManualEventDetails details) {
        open.by().require(Right.KEEP_LEDGER);
        details.check(books.find(details.ledger()).orElseThrow(() -> Refusal.missing(details.ledger())));
        details.entry()
                .filter(entry -> events.reversalProposed(details.ledger(), entry))
                .ifPresent(entry -> {
                    throw Refusal.invalid("reverses_seq", "ledger.refusal.reversal_proposed", entry.toString());
                });
        stream.rehearse(
                new EventApproved("", details, open.by().code(), open.by().code()), clock.instant());
        var event = new ManualEvent(
                "FE-%06d".formatted(events.count() + 1), details, open.by().code(), clock.instant());
        events.add(event);
        facts.tell(new Happened("ledger.fact.event_proposed", event.subject(), details.reason()));
        return event.sheet().code();
    }

    /** Agrees to what somebody else proposed; it is posted at once. */
    public void approve(String code, long version) {
        var event = found(code, version);
        facts.tell(event.approve(open.by().code(), clock.instant()));
    }

    public void reject(String code, long version) {
        var event = found(code, version);
        event.reject(open.by().code(), clock.instant());
        facts.tell(Happened.to(event.subject(), "ledger.fact.event_rejected"));
    }

    private ManualEvent found(String code, long version) {
        open.by().require(Right.KEEP_LEDGER);
        var event = events.find(code).orElseThrow(() -> Refusal.missing(code));
        event.requireVersion(version);
        return event;
    }
}
