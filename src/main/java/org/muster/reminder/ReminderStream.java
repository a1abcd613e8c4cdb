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
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.shared.persistence.JdbcStream;

/** Writes reminders as they are told, and puts those that wait into messages. */
@ApplicationScoped
class ReminderStream {

    private final JdbcStream stream;

    @Inject
    ReminderStream(JdbcStream stream) {
        this.stream = stream;
    }

    ReminderStream() {
        this(null);
    }

    /** One that was told before, and whether it still stands in an inbox as something to do. */
    record Told(long id, NewReminder.Key key, boolean open) {

        /** Whether another one about the same thing to the same person takes its place. */
        boolean makesWayFor(NewReminder.Key later) {
            return open
                    && later.channel() == Channel.INBOX
                    && later.watch() == key.watch()
                    && later.recipient().equals(key.recipient());
        }
    }

    /** What was told before about these obligations. */
    List<Told> told(Collection<Long> watches) {
        if (watches.isEmpty()) {
            return List.of();
        }
        var marks = watches.stream().map(id -> "?").collect(Collectors.joining(","));
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement("select id, watch_id, rung, recipient, channel, state"
                    + " from reminder_item where watch_id in (" + marks + ")")) {
                var at = 1;
                for (var id : watches) {
                    query.setLong(at++, id);
                }
                return told(query);
            }
        });
    }

    private static List<Told> told(PreparedStatement query) throws SQLException {
        var told = new ArrayList<Told>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                var channel = Channel.valueOf(row.getString(5));
                var state = ReminderState.valueOf(row.getString(6));
                told.add(new Told(
                        row.getLong(1),
                        new NewReminder.Key(row.getLong(2), row.getString(3), row.getString(4), channel),
                        channel == Channel.INBOX && (state == ReminderState.OPEN || state == ReminderState.PUT_OFF)));
            }
        }
        return told;
    }

    /** Tells them; what stood open about the same thing in the same inbox makes way. */
    void add(long firstId, List<NewReminder> fresh, List<Told> before, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        var keys = fresh.stream().map(NewReminder::key).collect(Collectors.groupingBy(NewReminder.Key::watch));
        var way = before.stream()
                .filter(one ->
                        keys.getOrDefault(one.key().watch(), List.of()).stream().anyMatch(one::makesWayFor))
                .toList();
        stream.joining(2, connection -> {
            supersede(connection, way);
            insert(connection, firstId, fresh, now);
            return fresh;
        });
    }

    private static void supersede(Connection connection, List<Told> way) throws SQLException {
        try (var update = connection.prepareStatement(
                "update reminder_item set state = 'SUPERSEDED'" + " where id = ? and state in ('OPEN', 'PUT_OFF')")) {
            for (var one : way) {
                update.setLong(1, one.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void insert(Connection connection, long firstId, List<NewReminder> fresh, Instant now)
            throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into reminder_item (id, watch_id, subject_type, subject_ref,"
                        + " rule, planned_on, rung, recipient, channel, site, right_needed, because, because_of, missed, told_at,"
                        + " state, message_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")) {
            var id = firstId;
            for (var one : fresh) {
                var what = one.about().what();
                insert.setLong(1, id++);
                insert.setLong(2, one.about().id());
                insert.setString(3, what.subject().type());
                insert.setString(4, what.subject().reference());
                insert.setString(5, what.rule());
                insert.setDate(6, Date.valueOf(what.term().plannedOn()));
                insert.setString(7, one.rung().code());
                insert.setString(8, one.hearer().person());
                insert.setString(9, one.channel().name());
                insert.setString(10, what.concern().site());
                insert.setString(11, what.concern().right().name());
                insert.setString(12, one.hearer().because().name());
                insert.setString(13, one.hearer().of());
                insert.setString(14, one.missedCodes());
                insert.setTimestamp(15, Timestamp.from(now));
                insert.setString(16, one.state().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Those for whom something waits on the channel, by their codes behind the one given. */
    List<String> waiting(Channel channel, String behind, int limit) {
        return stream.reading(connection -> {
            var recipients = new ArrayList<String>();
            try (var query = connection.prepareStatement("select distinct recipient from reminder_item"
                    + " where state = 'PENDING' and channel = ? and recipient > ? order by recipient")) {
                query.setString(1, channel.name());
                query.setString(2, behind);
                query.setMaxRows(limit);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        recipients.add(row.getString(1));
                    }
                }
            }
            return recipients;
        });
    }

    /** Puts everything that waits for the recipient into the day's message, unless the day has one already. */
    boolean digest(long id, String recipient, LocalDate day, Instant now) {
        return stream.joining(3, connection -> {
            if (parts(connection, Channel.MAIL, recipient, day) > 0) {
                return false;
            }
            message(connection, new Parcel(id, Channel.MAIL, recipient, day, 1), now);
            try (var update = connection.prepareStatement("update reminder_item set state = 'QUEUED', message_id = ?"
                    + " where state = 'PENDING' and channel = 'MAIL' and recipient = ?")) {
                update.setLong(1, id);
                update.setString(2, recipient);
                return update.executeUpdate() > 0;
            }
        });
    }

    /** Puts the next reminders that wait for a connection into one more message of the day; answers how many. */
    int parcel(long id, String recipient, LocalDate day, Instant now, int limit) {
        return stream.joining(4, connection -> {
            var ids = pending(connection, recipient, limit);
            if (ids.isEmpty()) {
                return 0;
            }
            var part = parts(connection, Channel.WEBHOOK, recipient, day) + 1;
            message(connection, new Parcel(id, Channel.WEBHOOK, recipient, day, part), now);
            try (var update = connection.prepareStatement(
                    "update reminder_item set state = 'QUEUED', message_id = ? where id = ?")) {
                for (var item : ids) {
                    update.setLong(1, id);
                    update.setLong(2, item);
                    update.addBatch();
                }
                update.executeBatch();
            }
            return ids.size();
        });
    }

    private static List<Long> pending(Connection connection, String recipient, int limit) throws SQLException {
        try (var query = connection.prepareStatement("select id from reminder_item where state = 'PENDING'"
                + " and channel = 'WEBHOOK' and recipient = ? order by id")) {
            query.setString(1, recipient);
            query.setMaxRows(limit);
            var ids = new ArrayList<Long>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }

    private static int parts(Connection connection, Channel channel, String recipient, LocalDate day)
            throws SQLException {
        try (var query = connection.prepareStatement(
                "select count(*) from reminder_message where channel = ? and recipient = ? and day_on = ?")) {
            query.setString(1, channel.name());
            query.setString(2, recipient);
            query.setDate(3, Date.valueOf(day));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void message(Connection connection, Parcel parcel, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement("insert into reminder_message (id, channel, recipient, day_on,"
                + " part_no, state, due_at, lease_owner, lease_until, fence, attempts, made_at, fault)"
                + " values (?, ?, ?, ?, ?, 'WAITING', ?, '', current_timestamp, 0, 0, ?, '')")) {
            insert.setLong(1, parcel.id());
            insert.setString(2, parcel.channel().name());
            insert.setString(3, parcel.recipient());
            insert.setDate(4, Date.valueOf(parcel.day()));
            insert.setInt(5, parcel.part());
            insert.setTimestamp(6, Timestamp.from(now));
            insert.setTimestamp(7, Timestamp.from(now));
            insert.executeUpdate();
        }
    }
}
