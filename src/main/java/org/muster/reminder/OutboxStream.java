package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.due.Notice;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.JdbcStream;

/** The outbox: messages are claimed by lease, every attempt is written down, and only the holder of the lease settles. */
@ApplicationScoped
class OutboxStream {

    private final JdbcStream stream;

    @Inject
    OutboxStream(JdbcStream stream) {
        this.stream = stream;
    }

    OutboxStream() {
        this(null);
    }

    /** Whether rows others hold can be skipped rather than waited for. */
    boolean skips() {
        return stream.postgres();
    }

    /** Claims the next messages to send that no other server holds. */
    List<Claim> claim(String owner, Instant now, int limit, boolean skipping) {
        return stream.joining(2, connection -> {
            var free = free(connection, now, limit, skipping);
            var claimed = new ArrayList<Claim>();
            try (var update = connection.prepareStatement("update reminder_message set lease_owner = ?, lease_until = "
                    + EngineStream.UNTIL + ", fence = fence + 1 where id = ? and fence = ? and state = 'WAITING'")) {
                for (var one : free) {
                    update.setString(1, owner);
                    update.setLong(2, one.parcel().id());
                    update.setLong(3, one.fence());
                    if (update.executeUpdate() == 1) {
                        claimed.add(new Claim(one.parcel(), one.fence() + 1, one.attempts(), one.madeAt()));
                    }
                }
            }
            return claimed;
        });
    }

    private static List<Claim> free(Connection connection, Instant now, int limit, boolean skipping)
            throws SQLException {
        var claims = new ArrayList<Claim>();
        try (var query = connection.prepareStatement("select id, channel, recipient, day_on, part_no, fence, attempts,"
                + " made_at from reminder_message where state = 'WAITING' and due_at <= ?"
                + " and lease_until <= current_timestamp order by due_at, id fetch first " + limit + " rows only"
                + (skipping ? " for update skip locked" : ""))) {
            query.setTimestamp(1, Timestamp.from(now));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    claims.add(new Claim(
                            new Parcel(
                                    row.getLong(1),
                                    Channel.valueOf(row.getString(2)),
                                    row.getString(3),
                                    row.getDate(4).toLocalDate(),
                                    row.getInt(5)),
                            row.getLong(6),
                            row.getInt(7),
                            row.getTimestamp(8).toInstant()));
                }
            }
        }
        return claims;
    }

    /** Keeps what the owner has claimed and not settled yet, as long as it is still the owner's. */
    void renew(String owner) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement("update reminder_message set lease_until = "
                    + EngineStream.UNTIL + " where state = 'WAITING' and lease_owner = ?"
                    + " and lease_until > current_timestamp")) {
                update.setString(1, owner);
                return update.executeUpdate();
            }
        });
    }

    /** Writes down that an attempt begins; the lease must still hold. Answers the attempt's number. */
    int begin(Claim claim, String server, Instant now) {
        return stream.joining(2, connection -> {
            try (var update = connection.prepareStatement("update reminder_message set attempts = attempts + 1,"
                    + " lease_until = " + EngineStream.UNTIL + " where id = ? and fence = ? and state = 'WAITING'"
                    + " and lease_until > current_timestamp")) {
                update.setLong(1, claim.parcel().id());
                update.setLong(2, claim.fence());
                if (update.executeUpdate() == 0) {
                    throw new LeaseLost();
                }
            }
            var number = claim.attempts() + 1;
            try (var insert = connection.prepareStatement(
                    "insert into reminder_attempt"
                            + " (message_id, attempt_no, server, began_at, outcome, answer) values (?, ?, ?, ?, 'BEGUN', '')")) {
                insert.setLong(1, claim.parcel().id());
                insert.setInt(2, number);
                insert.setString(3, server);
                insert.setTimestamp(4, Timestamp.from(now));
                insert.executeUpdate();
            }
            return number;
        });
    }

    /** Writes down how an attempt ended and, if the lease still holds, where that leaves the message. */
    void settle(Claim claim, int attempt, Outcome outcome, Instant now) {
        var state = claim.after(outcome, now);
        stream.joining(3, connection -> {
            attempted(connection, claim, attempt, outcome, now);
            try (var update = connection.prepareStatement("update reminder_message set state = ?, due_at = ?,"
                    + " lease_until = current_timestamp, ended_at = ?, fault = ? where id = ? and fence = ?")) {
                update.setString(1, state.name());
                update.setTimestamp(2, Timestamp.from(claim.next(outcome, now)));
                update.setTimestamp(3, state == MessageState.WAITING ? null : Timestamp.from(now));
                update.setString(4, outcome.kind() == Outcome.Kind.DELIVERED ? "" : outcome.answer());
                update.setLong(5, claim.parcel().id());
                update.setLong(6, claim.fence());
                if (update.executeUpdate() == 1) {
                    carried(connection, claim, state);
                }
            }
            return state;
        });
    }

    private static void attempted(Connection connection, Claim claim, int attempt, Outcome outcome, Instant now)
            throws SQLException {
        try (var update =
                connection.prepareStatement("update reminder_attempt set ended_at = ?, outcome = ?, answer = ?"
                        + " where message_id = ? and attempt_no = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(
                    2,
                    outcome.kind() == Outcome.Kind.UNREACHABLE
                            ? "NO_SERVER"
                            : outcome.kind().name());
            update.setString(3, outcome.answer());
            update.setLong(4, claim.parcel().id());
            update.setInt(5, attempt);
            update.executeUpdate();
        }
    }

    private static void carried(Connection connection, Claim claim, MessageState state) throws SQLException {
        if (state == MessageState.SENT || state == MessageState.FAILED) {
            try (var update = connection.prepareStatement(
                    "update reminder_item set state = ? where message_id = ? and state in ('QUEUED', 'FAILED')")) {
                update.setString(1, state == MessageState.SENT ? "DELIVERED" : "FAILED");
                update.setLong(2, claim.parcel().id());
                update.executeUpdate();
            }
        }
    }

    /** Brings forward what waits for a later attempt. */
    void wake(Instant now) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement(
                    "update reminder_message set due_at = ? where state = 'WAITING' and due_at > ?")) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setTimestamp(2, Timestamp.from(now));
                return update.executeUpdate();
            }
        });
    }

    /** Gives claimed messages back untried. */
    void release(List<Claim> claims, Instant due) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement("update reminder_message set lease_until = current_timestamp,"
                    + " due_at = ? where id = ? and fence = ? and state = 'WAITING'")) {
                for (var claim : claims) {
                    update.setTimestamp(1, Timestamp.from(due));
                    update.setLong(2, claim.parcel().id());
                    update.setLong(3, claim.fence());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    /** What a message has to say that is not done meanwhile, the most pressing first. */
    List<Line> lines(long message) {
        return stream.reading(connection -> {
            var lines = new ArrayList<Line>();
            try (var query = connection.prepareStatement("select w.subject_type, w.subject_ref, w.rule, w.planned_on,"
                    + " w.tolerated_until, i.rung, i.because, i.because_of, w.text_key, w.text_words, w.page"
                    + " from reminder_item i join reminder_watch w on w.id = i.watch_id"
                    + " where i.message_id = ? and w.state = 'OPEN' order by w.planned_on, i.id")) {
                query.setLong(1, message);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        var words = row.getString(10);
                        lines.add(new Line(
                                new Subject(row.getString(1), row.getString(2)),
                                row.getString(3),
                                row.getDate(4).toLocalDate(),
                                row.getDate(5).toLocalDate(),
                                Rung.parse(row.getString(6)),
                                Because.valueOf(row.getString(7)),
                                row.getString(8),
                                new Notice(
                                        row.getString(9),
                                        words.isEmpty() ? List.of() : List.of(words.split(WatchStream.JOINT, -1)),
                                        row.getString(11))));
                    }
                }
            }
            return lines;
        });
    }
}
