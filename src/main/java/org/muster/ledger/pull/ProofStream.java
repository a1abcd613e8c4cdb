package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.MerkleProof;
import org.muster.ledger.export.MerkleRoot;
import org.muster.shared.persistence.JdbcStream;

/** Proves that a row is in a chain, and that a chain only grew, by one walk over its row hashes. */
@ApplicationScoped
public class ProofStream {

    /** A chain up to a number: how many rows it has and the root over them. */
    public record Tree(long lastSeq, long size, String root) {}

    /** That a row is among those of a tree. */
    public record Inclusion(String rowHash, long index, Tree tree, List<String> path) {}

    /** That the older tree is the beginning of the newer one. */
    public record Consistency(Tree older, Tree newer, List<String> path) {}

    private static final String JOURNAL =
            "select row_hash, seq, line_no from journal_line where ledger = ? and seq <= ? order by seq, line_no";
    private static final String MOVEMENTS =
            "select row_hash, seq, 1 from movement where ledger = ? and seq <= ? order by seq";
    private static final String JOURNAL_SIZE = "select count(*) from journal_line where ledger = ? and seq <= ?";
    private static final String MOVEMENT_SIZE = "select count(*) from movement where ledger = ? and seq <= ?";
    private static final String JOURNAL_BEFORE =
            "select count(*) from journal_line where ledger = ? and seq = ? and line_no < ?";

    private final JdbcStream stream;

    @Inject
    ProofStream(JdbcStream stream) {
        this.stream = stream;
    }

    ProofStream() {
        this(null);
    }

    /** The proof for a row in the chain up to a number; none if the chain does not have the row. */
    public Optional<Inclusion> inclusion(Export chain, String ledger, long seq, int line, long lastSeq) {
        return stream.reading(connection -> {
            var size = size(connection, chain, ledger, lastSeq);
            var index = size(connection, chain, ledger, seq - 1)
                    + (chain == Export.JOURNAL ? count(connection, JOURNAL_BEFORE, List.of(ledger, seq, line)) : 0);
            var found = new String[] {""};
            var proof = MerkleProof.inclusion(index, size);
            var root = new MerkleRoot();
            walk(connection, chain, ledger, lastSeq, row -> {
                proof.add(row.hash());
                root.add(row.hash());
                if (row.seq() == seq && row.line() == line) {
                    found[0] = row.hash();
                }
            });
            return Optional.of(new Inclusion(found[0], index, new Tree(lastSeq, size, root.root()), proof.hashes()))
                    .filter(inclusion -> !inclusion.rowHash().isEmpty());
        });
    }

    /** The proof that the chain up to one number is the beginning of the chain up to another. */
    public Consistency consistency(Export chain, String ledger, long from, long to) {
        return stream.reading(connection -> {
            var older = size(connection, chain, ledger, from);
            var newer = size(connection, chain, ledger, to);
            var proof = MerkleProof.consistency(older, newer);
            var first = new MerkleRoot();
            var second = new MerkleRoot();
            walk(connection, chain, ledger, to, row -> {
                proof.add(row.hash());
                second.add(row.hash());
                if (row.seq() <= from) {
                    first.add(row.hash());
                }
            });
            return new Consistency(
                    new Tree(from, older, first.root()), new Tree(to, newer, second.root()), proof.hashes());
        });
    }

    private record Hashed(String hash, long seq, int line) {}

    private static void walk(Connection connection, Export chain, String ledger, long last, Consumer<Hashed> each)
            throws SQLException {
        try (var query = connection.prepareStatement(
                chain == Export.JOURNAL ? JOURNAL : MOVEMENTS,
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(JdbcStream.FETCH);
            PullStream.fill(query, List.of(ledger, last));
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    each.accept(new Hashed(result.getString(1), result.getLong(2), result.getInt(3)));
                }
            }
        }
    }

    private static long size(Connection connection, Export chain, String ledger, long last) throws SQLException {
        return count(connection, chain == Export.JOURNAL ? JOURNAL_SIZE : MOVEMENT_SIZE, List.of(ledger, last));
    }

    private static long count(Connection connection, String sql, List<Object> values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            PullStream.fill(query, values);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
