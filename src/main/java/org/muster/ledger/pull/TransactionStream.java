package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.muster.shared.persistence.JdbcStream;

/**
 * What each posting transaction of a book wrote. Their numbers have no gap, and one that is neither in the journal nor among
 * the movements set on what terms things are carried, ended what was used up, or took note of a description: whoever counts can
 * tell that from a loss.
 */
@ApplicationScoped
public class TransactionStream {

    /**
     * A posting transaction.
     *
     * @param firstEntry the number of its first entry; 0 for none
     * @param firstMovement the number of its first movement; 0 for none
     * @param terms how often it set terms
     * @param charges how many charges it noted
     * @param disposals how many results of a disposal
     * @param descriptions how often it took note that something is described or called otherwise
     */
    public record Transaction(
            long tx,
            long entries,
            long firstEntry,
            long movements,
            long firstMovement,
            long terms,
            long charges,
            long disposals,
            long descriptions) {

        Transaction entered(Counted counted) {
            return new Transaction(
                    tx,
                    counted.rows(),
                    counted.first(),
                    movements,
                    firstMovement,
                    terms,
                    charges,
                    disposals,
                    descriptions);
        }

        Transaction moved(Counted counted) {
            return new Transaction(
                    tx, entries, firstEntry, counted.rows(), counted.first(), terms, charges, disposals, descriptions);
        }

        Transaction set(Counted counted) {
            return new Transaction(
                    tx,
                    entries,
                    firstEntry,
                    movements,
                    firstMovement,
                    terms + counted.rows(),
                    charges,
                    disposals,
                    descriptions);
        }

        Transaction charged(Counted counted) {
            return new Transaction(
                    tx, entries, firstEntry, movements, firstMovement, terms, counted.rows(), disposals, descriptions);
        }

        Transaction left(Counted counted) {
            return new Transaction(
                    tx, entries, firstEntry, movements, firstMovement, terms, charges, counted.rows(), descriptions);
        }

        Transaction told(Counted counted) {
            return new Transaction(
                    tx,
                    entries,
                    firstEntry,
                    movements,
                    firstMovement,
                    terms,
                    charges,
                    disposals,
                    descriptions + counted.rows());
        }
    }

    /** How many rows of one sort a transaction wrote, and the number of the first of them. */
    record Counted(long rows, long first) {}

    private static final String AMONG = " where ledger = ? and tx > ? and tx <= ? group by tx";

    private final JdbcStream stream;

    @Inject
    TransactionStream(JdbcStream stream) {
        this.stream = stream;
    }

    TransactionStream() {
        this(null);
    }

    /** The transactions behind one up to another. */
    public List<Transaction> between(String ledger, long behind, long upTo) {
        return stream.reading(connection -> {
            var found = new TreeMap<Long, Transaction>();
            var walk = new WalkStream(connection, List.of(ledger, behind, upTo), found);
            walk.over("tx, count(*), min(seq) from journal_entry", Transaction::entered);
            walk.over("tx, count(*), min(seq) from movement", Transaction::moved);
            walk.over("tx, count(*), 0 from asset_book", Transaction::set);
            walk.over("tx, count(*), 0 from asset_book_event", Transaction::set);
            walk.over("tx, count(*), 0 from prepaid", Transaction::set);
            walk.over("tx, count(*), 0 from asset_description", Transaction::told);
            walk.over("tx, count(*), 0 from master_name", Transaction::told);
            walk.over("tx, count(*), 0 from depreciation_charge", Transaction::charged);
            walk.over("tx, count(*), 0 from disposal_result", Transaction::left);
            return List.copyOf(found.values());
        });
    }

    /** Adds what one table says to what others said. */
    private record WalkStream(Connection connection, List<Object> values, TreeMap<Long, Transaction> found) {

        void over(String rows, BiFunction<Transaction, Counted, Transaction> adding) throws SQLException {
            try (var query = connection.prepareStatement("select " + rows + AMONG)) {
                PullStream.fill(query, values);
                try (var result = query.executeQuery()) {
                    while (result.next()) {
                        var tx = result.getLong(1);
                        var counted = new Counted(result.getLong(2), result.getLong(3));
                        var before = found.getOrDefault(tx, new Transaction(tx, 0, 0, 0, 0, 0, 0, 0, 0));
                        found.put(tx, adding.apply(before, counted));
                    }
                }
            }
        }
    }
}
