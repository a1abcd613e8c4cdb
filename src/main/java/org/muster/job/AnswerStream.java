package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.persistence.SqlFault;
import org.muster.shared.rest.Answer;
import org.muster.shared.rest.Claim;

/** Writes claims and answers, and reads them again byte by byte. */
@ApplicationScoped
class AnswerStream {

    private static final int PART = 8_000;
    private static final List<String> TABLES = List.of("answer_part", "answer_given", "answer_claim");

    private final JdbcStream stream;

    @Inject
    AnswerStream(JdbcStream stream) {
        this.stream = stream;
    }

    AnswerStream() {
        this(null);
    }

    /** Claims the key, unless somebody holds a claim that is not older than the moment given. */
    void claim(Claim claim, Instant now, Instant oldest) {
        try {
            stream.joining(2, connection -> {
                forget(connection, claim, oldest);
                try (var insert = connection.prepareStatement(
                        "insert into answer_claim (caller, claim_key, request_hash, claimed_at) values (?, ?, ?, ?)")) {
                    insert.setString(1, claim.caller());
                    insert.setString(2, claim.key());
                    insert.setString(3, claim.requestHash());
                    insert.setTimestamp(4, Timestamp.from(now));
                    return insert.executeUpdate();
                }
            });
        } catch (PersistenceException failure) {
            if (SqlFault.of(failure).duplicate()) {
                throw new ClaimTaken();
            }
            throw failure;
        }
    }

    private static void forget(Connection connection, Claim claim, Instant oldest) throws SQLException {
        try (var old = connection.prepareStatement(
                "select caller from answer_claim where caller = ? and claim_key = ? and claimed_at < ?")) {
            old.setString(1, claim.caller());
            old.setString(2, claim.key());
            old.setTimestamp(3, Timestamp.from(oldest));
            try (var found = old.executeQuery()) {
                if (!found.next()) {
                    return;
                }
            }
        }
        for (var table : TABLES) {
            try (var delete =
                    connection.prepareStatement("delete from " + table + " where caller = ? and claim_key = ?")) {
                delete.setString(1, claim.caller());
                delete.setString(2, claim.key());
                delete.executeUpdate();
            }
        }
    }

    void keep(Claim claim, Answer answer) {
        stream.joining(2, connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into answer_given (caller, claim_key, status, headers) values (?, ?, ?, ?)")) {
                insert.setString(1, claim.caller());
                insert.setString(2, claim.key());
                insert.setInt(3, answer.status());
                insert.setString(4, HeaderLines.write(answer.headers()));
                insert.executeUpdate();
            }
            keepBody(connection, claim, Base64.getEncoder().encodeToString(answer.body()));
            return claim;
        });
    }

    private static void keepBody(Connection connection, Claim claim, String body) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into answer_part (caller, claim_key, part_no, content) values (?, ?, ?, ?)")) {
            for (var from = 0; from < body.length(); from += PART) {
                insert.setString(1, claim.caller());
                insert.setString(2, claim.key());
                insert.setInt(3, from / PART);
                insert.setString(4, body.substring(from, Math.min(from + PART, body.length())));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What is kept under the claim's key, read beside any transaction. */
    Optional<KeptAnswer> find(Claim claim, Instant since) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(
                    "select c.request_hash, g.status, g.headers from answer_claim c join answer_given g"
                            + " on g.caller = c.caller and g.claim_key = c.claim_key"
                            + " where c.caller = ? and c.claim_key = ? and c.claimed_at >= ?")) {
                query.setString(1, claim.caller());
                query.setString(2, claim.key());
                query.setTimestamp(3, Timestamp.from(since));
                try (var found = query.executeQuery()) {
                    return found.next()
                            ? Optional.of(new KeptAnswer(
                                    found.getString(1),
                                    new Answer(
                                            found.getInt(2),
                                            HeaderLines.read(found.getString(3)),
                                            body(connection, claim))))
                            : Optional.empty();
                }
            }
        });
    }

    private static byte[] body(Connection connection, Claim claim) throws SQLException {
        try (var query = connection.prepareStatement(
                "select content from answer_part where caller = ? and claim_key = ? order by part_no")) {
            query.setString(1, claim.caller());
            query.setString(2, claim.key());
            var text = new StringBuilder();
            try (var part = query.executeQuery()) {
                while (part.next()) {
                    text.append(part.getString(1));
                }
            }
            return Base64.getDecoder().decode(text.toString());
        }
    }

    void forgetBefore(Instant oldest) {
        stream.joining(TABLES.size(), connection -> {
            for (var table : TABLES) {
                var delete = table.equals("answer_claim")
                        ? "delete from answer_claim where claimed_at < ?"
                        : "delete from " + table + " where exists (select 1 from answer_claim c where c.caller = "
                                + table + ".caller and c.claim_key = " + table + ".claim_key and c.claimed_at < ?)";
                try (var statement = connection.prepareStatement(delete)) {
                    statement.setTimestamp(1, Timestamp.from(oldest));
                    statement.executeUpdate();
                }
            }
            return oldest;
        });
    }
}
