package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.muster.asset.Parted;
import org.muster.asset.Taken;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.Right;

/**
 * Posts what a command told, book by book in the order of their locks: holds the head, lets the postings compute, and
 * writes everything in one go.
 */
@ApplicationScoped
class LedgerStream {

    private static final int STATEMENTS = 20;

    private final JdbcStream stream;
    private final BasisStream bases;

    @Inject
    LedgerStream(JdbcStream stream, BasisStream bases) {
        this.stream = stream;
        this.bases = bases;
    }

    LedgerStream() {
        this(null, null);
    }

    void post(Command command, List<Fact> facts, Described described, Instant now) {
        stream.joining(STATEMENTS, connection -> {
            var parts = new PartVerdicts();
            for (var book : BookStream.all(connection)) {
                var carried = DescriptionStream.carried(
                        connection, book.code(), described.assets().keySet());
                if (facts.stream().anyMatch(fact -> concerns(fact, book))
                        || !described.among(carried).nothing()) {
                    var open = open(connection, book, command, now);
                    post(connection, open, command, facts);
                    new DescribingStream(connection, open).describe(described, carried);
                    write(connection, open);
                    parts.join(open.written().parts);
                }
            }
            parts.refuse();
            return facts;
        });
    }

    /**
     * Goes through what would be posted without posting it, so that what the books would refuse is refused before anybody
     * is asked about it. What happens in between may still speak against it later.
     */
    void rehearse(EventApproved proposed, Instant now) {
        stream.joining(STATEMENTS, connection -> {
            var book = BookStream.all(connection).stream()
                    .filter(one -> concerns(proposed, one))
                    .findFirst()
                    .orElseThrow();
            var head = BookStream.head(connection, book.code()).orElseThrow();
            var shelf = new ShelfStream(connection, book.code());
            new ManualPosting(new OpenBook(bases.of(connection, book, head), head, shelf, now, true))
                    .post("", proposed);
            return book;
        });
    }

    /** Whether the fact says anything to the book. */
    static boolean concerns(Fact fact, Book book) {
        if (fact instanceof Taken taken) {
            return StepPosting.concerns(taken);
        }
        return fact instanceof Parted
                || fact instanceof ForBook own && own.ledger().equals(book.code());
    }

    private OpenBook open(Connection connection, Book book, Command command, Instant now) throws SQLException {
        var head = BookStream.lock(connection, book.code());
        var recordedAt = latest(now.truncatedTo(ChronoUnit.MILLIS), head.lastRecordedAt());
        var finance = !command.by().reach(Right.KEEP_LEDGER).nowhere();
        return new OpenBook(
                bases.of(connection, book, head), head, new ShelfStream(connection, book.code()), recordedAt, finance);
    }

    private static void post(Connection connection, OpenBook open, Command command, List<Fact> facts)
            throws SQLException {
        for (var number = 0; number < facts.size(); number++) {
            var fact = facts.get(number);
            if (concerns(fact, open.book())) {
                post(connection, open, command, command.id() + "/" + (number + 1), fact);
            }
        }
    }

    private static void post(Connection connection, OpenBook open, Command command, String eventId, Fact fact)
            throws SQLException {
        if (fact instanceof Taken taken) {
            new StepPosting(open).post(eventId, taken, ThingStream.read(connection, taken.tag()));
        } else if (fact instanceof Parted parted) {
            var occasion = Occasion.booked(eventId, command.by().code(), "", parted.effectiveOn(), "");
            new SplitPosting(open, occasion).split(parted);
        } else if (fact instanceof ChargesAsked asked) {
            BatchStream.shelve(connection, open, asked.assets());
            new ChargePosting(open).charge(eventId, command.by().code(), asked);
        } else if (fact instanceof EventApproved approved) {
            new ManualPosting(open).post(eventId, approved);
        } else if (fact instanceof PeriodTurn turn) {
            new PeriodTurnStream(connection, open, command.by().code()).turn(turn);
        }
    }

    private static void write(Connection connection, OpenBook open) throws SQLException {
        var ledger = open.book().code();
        var written = open.written();
        PeriodStream.add(connection, written.newPeriods);
        ResultStream.appendEntries(connection, written.entries);
        JournalStream.append(connection, written.lines);
        MovementStream.append(connection, written.movements);
        TermsStream.append(connection, ledger, written.terms);
        TermsStream.appendEvents(connection, ledger, written.events);
        ResultStream.appendCharges(connection, written.charges);
        ResultStream.appendDisposals(connection, written.disposals);
        ResultStream.appendPrepaids(connection, written.prepaids);
        DescriptionStream.append(connection, written.descriptions);
        DescriptionStream.appendNames(connection, written.names);
        OrderReceiptStream.keep(connection, written.receipts);
        PositionStream.keep(connection, ledger, open.positions().values());
        LayerStream.keep(connection, ledger, written.layers);
        StockStream.keep(connection, ledger, open.numbering().stocks());
        BookStream.move(connection, ledger, open.numbering().head(written.any()));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
