package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** Picks from a book what the demo company's finance has something to say about. */
@ApplicationScoped
class DemoPickStream {

    private final JdbcStream stream;

    @Inject
    DemoPickStream(JdbcStream stream) {
        this.stream = stream;
    }

    DemoPickStream() {
        this(null);
    }

    /** What is carried at the most, the next or a later one, among what is charged beyond the day. */
    Optional<Position> dearest(String ledger, Treatment treatment, LocalDate beyond, int rank) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select " + PositionStream.SELECTED + " from asset_position"
                    + " where ledger = ? and nature = ? and state = 'ACTIVE' and charges_until > ?"
                    + " and charged_through >= ? order by cost desc, asset_no")) {
                new GivingStream(query)
                        .text(ledger)
                        .text(treatment.name())
                        .day(beyond)
                        .day(beyond.minusMonths(14));
                query.setMaxRows(rank + 1);
                var found = ShelfStream.read(query, PositionStream::read);
                return found.size() <= rank ? Optional.empty() : Optional.of(found.get(rank));
            }
        });
    }

    /** Since when it is in service. */
    LocalDate inService(String ledger, String asset) {
        return stream.reading(connection -> {
            var terms = new ShelfStream(connection, ledger).terms(asset);
            return terms.get(terms.size() - 1).curve().inService();
        });
    }

    /** The last entry of a kind that nobody posted on top of. */
    Optional<Long> lastEntry(String ledger, EntryKind kind) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select max(e.seq) from journal_entry e where e.ledger = ?"
                    + " and e.kind = ? and not exists (select 1 from journal_line l join asset_position p"
                    + " on p.ledger = l.ledger and p.asset_no = l.asset_no where l.ledger = e.ledger"
                    + " and l.seq = e.seq and p.last_seq > e.seq)")) {
                new GivingStream(query).text(ledger).text(kind.name());
                return ShelfStream.read(query, TakingStream::count).get(0);
            }
        });
    }
}
