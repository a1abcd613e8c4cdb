package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** How the outbox stands, for those who run it. */
@ApplicationScoped
class OperationsStream {

    private static final int SHOWN = 50;
    private static final String TROUBLED = " from reminder_message where (state = 'FAILED' and ended_at > ?)"
            + " or (state = 'WAITING' and attempts >= 3)";

    private final JdbcStream stream;

    @Inject
    OperationsStream(JdbcStream stream) {
        this.stream = stream;
    }

    OperationsStream() {
        this(null);
    }

    Map<MessageState, Long> outbox() {
        return stream.reading(connection -> {
            var counts = new EnumMap<MessageState, Long>(MessageState.class);
            try (var query =
                            connection.prepareStatement("select state, count(*) from reminder_message group by state");
                    var row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(MessageState.valueOf(row.getString(1)), row.getLong(2));
                }
            }
            return counts;
        });
    }

    long watched() {
        return number("select count(*) from reminder_watch where state = 'OPEN'");
    }

    /** Open, on a rung on that day, and nobody heard of it. */
    long untold(LocalDate today) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select count(*) from reminder_watch w"
                    + " where w.state = 'OPEN' and w.told_rung = '' and w.planned_on <= ? and not exists"
                    + " (select 1 from reminder_item i where i.watch_id = w.id)")) {
                query.setDate(1, Date.valueOf(today));
                return number(query);
            }
        });
    }

    private long number(String sql) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                return number(query);
            }
        });
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The latest messages that failed or are still tried. */
    List<MessageRow> troubled() {
        return stream.reading(connection -> {
            var rows = new ArrayList<MessageRow>();
            try (var query =
                    connection.prepareStatement("select id, channel, recipient, made_at, state, attempts, due_at,"
                            + " fault from reminder_message where state = 'FAILED' or (state = 'WAITING' and attempts > 0)"
                            + " order by id desc")) {
                query.setMaxRows(SHOWN);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        rows.add(new MessageRow(
                                row.getLong(1),
                                Channel.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getTimestamp(4).toInstant(),
                                MessageState.valueOf(row.getString(5)),
                                row.getLong(6),
                                row.getTimestamp(7).toInstant(),
                                row.getString(8)));
                    }
                }
            }
            return rows;
        });
    }

    /** The latest attempts, however they ended. */
    List<AttemptRow> attempts() {
        return stream.reading(connection -> {
            var rows = new ArrayList<AttemptRow>();
            try (var query = connection.prepareStatement("select m.channel, m.recipient, a.attempt_no, a.began_at,"
                    + " a.ended_at, a.outcome, a.answer from reminder_attempt a join reminder_message m on m.id = a.message_id"
                    + " order by a.began_at desc, a.message_id desc, a.attempt_no desc")) {
                query.setMaxRows(SHOWN);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        rows.add(new AttemptRow(
                                Channel.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getLong(3),
                                row.getTimestamp(4).toInstant(),
                                Optional.ofNullable(row.getTimestamp(5)).map(Timestamp::toInstant),
                                row.getString(6),
                                row.getString(7)));
                    }
                }
            }
            return rows;
        });
    }

    /** Since when each channel has been in trouble that is in trouble: something failed lately, or is tried in vain. */
    Map<Channel, Instant> trouble(Instant lately) {
        return stream.reading(connection -> {
            var since = new EnumMap<Channel, Instant>(Channel.class);
            try (var query =
                    connection.prepareStatement("select channel, min(made_at)" + TROUBLED + " group by channel")) {
                query.setTimestamp(1, Timestamp.from(lately));
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        since.put(
                                Channel.valueOf(row.getString(1)),
                                row.getTimestamp(2).toInstant());
                    }
                }
            }
            return since;
        });
    }

    /** Sends a message again that was given up, or that waits for a later attempt; answers whether there was one. */
    boolean again(long message, Instant now) {
        return stream.joining(2, connection -> {
            try (var update = connection.prepareStatement("update reminder_message set state = 'WAITING', due_at = ?,"
                    + " made_at = ?, fault = '' where id = ? and state in ('FAILED', 'WAITING')")) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setTimestamp(2, Timestamp.from(now));
                update.setLong(3, message);
                if (update.executeUpdate() == 0) {
                    return false;
                }
            }
            return queued(connection, message) >= 0;
        });
    }

    private static int queued(Connection connection, long message) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update reminder_item set state = 'QUEUED' where message_id = ? and state = 'FAILED'")) {
            update.setLong(1, message);
            return update.executeUpdate();
        }
    }
}
