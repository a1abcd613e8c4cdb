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
import java.util.Optional;
import org.muster.shared.due.Mark;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.JdbcStream;

/**
 * The engine's own row: who holds the lease, which numbers are given out, which run was the last. Leases run by the clock
 * of the database, which all servers share, so that no server's wrong clock can break another's.
 */
@ApplicationScoped
class EngineStream {

    static final String UNTIL = "{fn timestampadd(SQL_TSI_SECOND, 20, current_timestamp)}";

    private final JdbcStream stream;

    @Inject
    EngineStream(JdbcStream stream) {
        this.stream = stream;
    }

    EngineStream() {
        this(null);
    }

    /** The lease, unless another server holds it. */
    Optional<Fence> take(String owner) {
        return stream.joining(2, connection -> {
            try (var update = connection.prepareStatement(
                    "update reminder_engine set owner = ?, lease_until = " + UNTIL
                            + ", fence = fence + 1 where name = 'reminder' and (owner = ? or lease_until < current_timestamp)")) {
                update.setString(1, owner);
                update.setString(2, owner);
                return update.executeUpdate() == 0 ? Optional.<Fence>empty() : Optional.of(fence(connection));
            }
        });
    }

    private static Fence fence(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select fence, last_run_at from reminder_engine where name = 'reminder'");
                var row = query.executeQuery()) {
            row.next();
            return new Fence(row.getLong(1), row.getTimestamp(2).toInstant());
        }
    }

    /**
     * Proves the lease, renews it and takes so many numbers, the first of which is answered. The row stays locked until the
     * transaction ends, so that two engines never write at the same time.
     */
    long prove(Fence fence, long numbers) {
        return stream.joining(2, connection -> {
            try (var update = connection.prepareStatement("update reminder_engine set next_id = next_id + ?,"
                    + " lease_until = " + UNTIL + " where name = 'reminder' and fence = ?")) {
                update.setLong(1, numbers);
                update.setLong(2, fence.number());
                if (update.executeUpdate() == 0) {
                    throw new LeaseLost();
                }
            }
            try (var query =
                            connection.prepareStatement("select next_id from reminder_engine where name = 'reminder'");
                    var row = query.executeQuery()) {
                row.next();
                return row.getLong(1) - numbers;
            }
        });
    }

    /** Writes that a run is over; runs that had nothing to say leave only their time. */
    void ended(long id, Run run) {
        stream.joining(2, connection -> {
            try (var update =
                    connection.prepareStatement("update reminder_engine set last_run_at = ? where name = 'reminder'")) {
                update.setTimestamp(1, Timestamp.from(run.plannedAt()));
                update.executeUpdate();
            }
            return run.told() > 0 || run.missed() > 0 ? keep(connection, id, run) : 0;
        });
    }

    private static int keep(Connection connection, long id, Run run) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into reminder_run"
                        + " (id, planned_at, began_at, ended_at, server, missed, looked_at, told) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setTimestamp(2, Timestamp.from(run.plannedAt()));
            insert.setTimestamp(3, Timestamp.from(run.beganAt()));
            insert.setTimestamp(4, Timestamp.from(run.endedAt()));
            insert.setString(5, run.server());
            insert.setLong(6, run.missed());
            insert.setLong(7, run.looked());
            insert.setLong(8, run.told());
            return insert.executeUpdate();
        }
    }

    /** The latest runs worth telling. */
    List<Run> runs(int limit) {
        return stream.reading(connection -> {
            var runs = new ArrayList<Run>();
            try (var query = connection.prepareStatement("select planned_at, began_at, ended_at, server, missed,"
                    + " looked_at, told from reminder_run order by id desc")) {
                query.setMaxRows(limit);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        runs.add(new Run(
                                row.getTimestamp(1).toInstant(),
                                row.getTimestamp(2).toInstant(),
                                row.getTimestamp(3).toInstant(),
                                row.getString(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7)));
                    }
                }
            }
            return runs;
        });
    }

    /** For when the last run was planned that any server carried out. */
    Instant lastRun() {
        return stream.reading(EngineStream::fence).lastRun();
    }

    void soil(String mark, Collection<Subject> subjects) {
        stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into reminder_dirty (mark, subject_type, subject_ref) values (?, ?, ?)")) {
                for (var subject : subjects) {
                    insert.setString(1, mark);
                    insert.setString(2, subject.type());
                    insert.setString(3, subject.reference());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    List<Dirty> dirty(int limit) {
        return stream.reading(connection -> {
            var subjects = new ArrayList<Dirty>();
            try (var query = connection.prepareStatement("select mark, subject_type, subject_ref"
                    + " from reminder_dirty order by mark, subject_type, subject_ref")) {
                query.setMaxRows(limit);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        subjects.add(new Dirty(row.getString(1), new Subject(row.getString(2), row.getString(3))));
                    }
                }
            }
            return subjects;
        });
    }

    void clean(Collection<Dirty> subjects) {
        stream.joining(1, connection -> {
            try (var delete = connection.prepareStatement(
                    "delete from reminder_dirty where mark = ? and subject_type = ? and subject_ref = ?")) {
                for (var dirty : subjects) {
                    delete.setString(1, dirty.mark());
                    delete.setString(2, dirty.subject().type());
                    delete.setString(3, dirty.subject().reference());
                    delete.addBatch();
                }
                return delete.executeBatch();
            }
        });
    }

    /** How far the source has been asked: behind which obligation to go on, and up to which day it was asked whole. */
    Horizon horizon(String source) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(
                    "select asked_until, behind_on, behind_id from reminder_horizon where source = ?")) {
                query.setString(1, source);
                try (var row = query.executeQuery()) {
                    return row.next()
                            ? new Horizon(
                                    row.getDate(1).toLocalDate(),
                                    new Mark(row.getDate(2).toLocalDate(), row.getLong(3)))
                            : new Horizon(Mark.BEGINNING.day(), Mark.BEGINNING);
                }
            }
        });
    }

    void moved(String source, LocalDate askedUntil, Mark behind) {
        stream.joining(2, connection -> {
            try (var update = connection.prepareStatement(
                    "update reminder_horizon set asked_until = ?, behind_on = ?, behind_id = ? where source = ?")) {
                if (write(update, source, askedUntil, behind) > 0) {
                    return source;
                }
            }
            try (var insert = connection.prepareStatement(
                    "insert into reminder_horizon (asked_until, behind_on, behind_id, source) values (?, ?, ?, ?)")) {
                write(insert, source, askedUntil, behind);
                return source;
            }
        });
    }

    private static int write(PreparedStatement statement, String source, LocalDate until, Mark behind)
            throws SQLException {
        statement.setDate(1, Date.valueOf(until));
        statement.setDate(2, Date.valueOf(behind.day()));
        statement.setLong(3, behind.id());
        statement.setString(4, source);
        return statement.executeUpdate();
    }
}
