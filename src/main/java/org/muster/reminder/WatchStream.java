package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.Right;

/** The obligations being watched, as the engine reads and writes them: in stretches and batches. */
@ApplicationScoped
class WatchStream {

    static final String JOINT = "\u001F";

    private static final String COLUMNS = "id, version, source_id, subject_type, subject_ref, rule, planned_on,"
            + " tolerated_until, ladder, site, responsible, right_needed, text_key, text_words, page, state, told_rung,"
            + " looked_on, put_off_until, acknowledged_by, assignee";

    private final JdbcStream stream;

    @Inject
    WatchStream(JdbcStream stream) {
        this.stream = stream;
    }

    WatchStream() {
        this(null);
    }

    /** Those to look at by now, the longest waiting first. */
    List<Watching> due(Instant now, int limit) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select " + COLUMNS
                    + " from reminder_watch where state = 'OPEN' and next_at <= ? order by next_at, id")) {
                query.setTimestamp(1, Timestamp.from(now));
                query.setMaxRows(limit);
                return read(query);
            }
        });
    }

    /** Those of a source with these numbers, open or closed. */
    List<Watching> numbered(String source, Collection<Long> ids) {
        var marks = ids.stream().map(id -> "?").collect(Collectors.joining(","));
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement(
                    "select " + COLUMNS + " from reminder_watch where source = ? and source_id in (" + marks + ")")) {
                query.setString(1, source);
                var at = 2;
                for (var id : ids) {
                    query.setLong(at++, id);
                }
                return read(query);
            }
        });
    }

    /** Those of a source about the subject, open or closed. */
    List<Watching> about(String source, Subject subject) {
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement("select " + COLUMNS
                    + " from reminder_watch where subject_type = ? and subject_ref = ? and source = ?")) {
                query.setString(1, subject.type());
                query.setString(2, subject.reference());
                query.setString(3, source);
                return read(query);
            }
        });
    }

    /** The subjects a source has something open about; for sources with few. */
    List<Subject> open(String source) {
        return stream.reading(connection -> {
            var subjects = new ArrayList<Subject>();
            try (var query = connection.prepareStatement(
                    "select subject_type, subject_ref from reminder_watch where source = ? and state = 'OPEN'")) {
                query.setString(1, source);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        subjects.add(new Subject(row.getString(1), row.getString(2)));
                    }
                }
            }
            return subjects;
        });
    }

    private static List<Watching> read(PreparedStatement query) throws SQLException {
        var watched = new ArrayList<Watching>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                watched.add(watching(row));
            }
        }
        return watched;
    }

    private static Watching watching(ResultSet row) throws SQLException {
        var words = row.getString("text_words");
        var what = new Obligation(
                row.getLong("source_id"),
                new Subject(row.getString("subject_type"), row.getString("subject_ref")),
                row.getString("rule"),
                new Term(
                        row.getDate("planned_on").toLocalDate(),
                        row.getDate("tolerated_until").toLocalDate(),
                        Ladder.parse(row.getString("ladder"))),
                new Concern(
                        row.getString("site"),
                        row.getString("responsible"),
                        Right.valueOf(row.getString("right_needed"))),
                new Notice(
                        row.getString("text_key"),
                        words.isEmpty() ? List.of() : List.of(words.split(JOINT, -1)),
                        row.getString("page")));
        var memory = new Memory(
                row.getString("told_rung"),
                row.getDate("looked_on").toLocalDate(),
                Optional.ofNullable(row.getDate("put_off_until")).map(Date::toLocalDate),
                row.getString("acknowledged_by"),
                row.getString("assignee"));
        return new Watching(
                row.getLong("id"),
                row.getLong("version"),
                what,
                row.getString("state").equals("OPEN"),
                memory);
    }

    /** Begins to watch; each is looked at as soon as possible. */
    void add(String source, List<Watching> fresh, Instant now) {
        stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement("insert into reminder_watch (" + COLUMNS
                    + ", source, changed_at, next_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', ?,"
                    + " null, '', '', ?, ?, ?)")) {
                for (var one : fresh) {
                    var what = one.what();
                    insert.setLong(1, one.id());
                    insert.setLong(2, 1);
                    insert.setLong(3, what.id());
                    insert.setString(4, what.subject().type());
                    insert.setString(5, what.subject().reference());
                    insert.setString(6, what.rule());
                    insert.setDate(7, Date.valueOf(what.term().plannedOn()));
                    said(insert, 8, what);
                    insert.setDate(16, Date.valueOf(one.memory().since()));
                    insert.setString(17, source);
                    insert.setTimestamp(18, Timestamp.from(now));
                    insert.setTimestamp(19, Timestamp.from(now));
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    /** Notes what the source says anew; each is open again and looked at as soon as possible. */
    void renew(List<Watching> changed, Instant now) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement(
                    "update reminder_watch set tolerated_until = ?, ladder = ?,"
                            + " site = ?, responsible = ?, right_needed = ?, text_key = ?, text_words = ?, page = ?,"
                            + " source_id = ?, state = 'OPEN', version = version + 1, changed_at = ?, next_at = ? where id = ?")) {
                for (var one : changed) {
                    said(update, 1, one.what());
                    update.setLong(9, one.what().id());
                    update.setTimestamp(10, Timestamp.from(now));
                    update.setTimestamp(11, Timestamp.from(now));
                    update.setLong(12, one.id());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    private static void said(PreparedStatement statement, int from, Obligation what) throws SQLException {
        statement.setDate(from, Date.valueOf(what.term().toleratedUntil()));
        statement.setString(from + 1, what.term().ladder().toString());
        statement.setString(from + 2, what.concern().site());
        statement.setString(from + 3, what.concern().responsible());
        statement.setString(from + 4, what.concern().right().name());
        statement.setString(from + 5, what.notice().key());
        statement.setString(from + 6, String.join(JOINT, what.notice().words()));
        statement.setString(from + 7, what.notice().page());
    }

    /** Ends watching: there is nothing left to do, or it is to be done on another day. */
    void close(List<Watching> done, Instant now) {
        stream.joining(2, connection -> {
            try (var update = connection.prepareStatement("update reminder_watch set state = 'CLOSED',"
                            + " version = version + 1, changed_at = ? where id = ?");
                    var items = connection.prepareStatement("update reminder_item set state = 'CLOSED'"
                            + " where watch_id = ? and state in ('OPEN', 'PENDING', 'PUT_OFF')")) {
                for (var one : done) {
                    update.setTimestamp(1, Timestamp.from(now));
                    update.setLong(2, one.id());
                    update.addBatch();
                    items.setLong(1, one.id());
                    items.addBatch();
                }
                update.executeBatch();
                return items.executeBatch();
            }
        });
    }

    /** Looks at everything anew: a calendar changed, or the clock went back. */
    void wake(Instant now) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement(
                    "update reminder_watch set next_at = ? where state = 'OPEN' and next_at > ?")) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setTimestamp(2, Timestamp.from(now));
                return update.executeUpdate();
            }
        });
    }

    /** Notes what a look led to; answers those that nobody had changed meanwhile. */
    List<Look> remember(List<Look> looks, Instant now) {
        return stream.joining(1, connection -> {
            try (var update = connection.prepareStatement(
                    "update reminder_watch set told_rung = ?, looked_on = ?,"
                            + " put_off_until = ?, next_at = ?, version = version + 1, changed_at = ? where id = ? and version = ?")) {
                for (var look : looks) {
                    update.setString(1, look.memory().told());
                    update.setDate(2, Date.valueOf(look.memory().since()));
                    update.setDate(3, look.memory().putOff().map(Date::valueOf).orElse(null));
                    update.setTimestamp(4, Timestamp.from(look.next()));
                    update.setTimestamp(5, Timestamp.from(now));
                    update.setLong(6, look.at().id());
                    update.setLong(7, look.at().version());
                    update.addBatch();
                }
                var counts = update.executeBatch();
                var kept = new ArrayList<Look>();
                for (var at = 0; at < counts.length; at++) {
                    if (counts[at] == 1) {
                        kept.add(looks.get(at));
                    }
                }
                return kept;
            }
        });
    }
}
