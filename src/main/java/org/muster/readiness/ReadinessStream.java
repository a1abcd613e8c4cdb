package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.Standing;
import org.muster.shared.persistence.JdbcStream;

/** Keeps what was found: the latest result of every plan, and which plans wait. */
@ApplicationScoped
class ReadinessStream {

    static final Duration TERM = Duration.ofSeconds(30);

    private static final String COLUMNS =
            "plan_code, as_of, level, index_value, scenario, planning, organisation, training, exercises, curve,"
                    + " next_change, input_hash, turned_on, was_level, was_index";

    private static final String FORGET = "delete from readiness_dirty where plan_code = ? and command_id = ?";

    private final JdbcStream stream;

    @Inject
    ReadinessStream(JdbcStream stream) {
        this.stream = stream;
    }

    ReadinessStream() {
        this(null);
    }

    /** A plan that waits since a command touched it. */
    record Waiting(String plan, String command) {}

    /** Takes the shift, or goes on with it; answers whether this server has it. */
    boolean shift(String owner, Instant now) {
        return stream.joining(1, connection -> {
            try (var update = connection.prepareStatement("update readiness_shift set owner = ?, lease_until = ?"
                    + " where id = 1 and (owner = ? or lease_until is null or lease_until < ?)")) {
                update.setString(1, owner);
                update.setTimestamp(2, Timestamp.from(now.plus(TERM)));
                update.setString(3, owner);
                update.setTimestamp(4, Timestamp.from(now));
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Notes the plans a command touched, each once however often; joins the command's transaction. */
    void mark(Collection<String> plans, String command, Instant now) {
        stream.joining(2, connection -> {
            try (var forget = connection.prepareStatement(FORGET);
                    var insert = connection.prepareStatement(
                            "insert into readiness_dirty (plan_code, command_id, marked_at) values (?, ?, ?)")) {
                for (var plan : plans) {
                    forget.setString(1, plan);
                    forget.setString(2, command);
                    forget.addBatch();
                    insert.setString(1, plan);
                    insert.setString(2, command);
                    insert.setTimestamp(3, Timestamp.from(now));
                    insert.addBatch();
                }
                forget.executeBatch();
                return insert.executeBatch();
            }
        });
    }

    /** The marks that wait longest. */
    List<Waiting> waiting(int most) {
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement(
                    "select plan_code, command_id from readiness_dirty order by marked_at")) {
                query.setMaxRows(most);
                return rows(query, row -> new Waiting(row.getString(1), row.getString(2)));
            }
        });
    }

    /** The plans that wait, for whoever shows them meanwhile. */
    List<String> touched() {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select distinct plan_code from readiness_dirty")) {
                return rows(query, row -> row.getString(1));
            }
        });
    }

    /** The plans whose next change has come, or which nobody has looked at yet. */
    List<String> due(LocalDate today, int most) {
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement(
                    "select p.code from contingency_plan p left join readiness_result r on r.plan_code = p.code"
                            + " where p.retired = false and (r.plan_code is null or r.next_change <= ?)")) {
                query.setDate(1, Date.valueOf(today));
                query.setMaxRows(most);
                return rows(query, row -> row.getString(1));
            }
        });
    }

    void settle(List<Waiting> marks) {
        if (marks.isEmpty()) {
            return;
        }
        stream.joining(1, connection -> {
            try (var delete = connection.prepareStatement(FORGET)) {
                for (var mark : marks) {
                    delete.setString(1, mark.plan());
                    delete.setString(2, mark.command());
                    delete.addBatch();
                }
                return delete.executeBatch();
            }
        });
    }

    /** Keeps the results in place of the former ones. */
    void keep(List<StoredOutlook> outlooks, Instant now) {
        stream.joining(2, connection -> {
            try (var delete = connection.prepareStatement("delete from readiness_result where plan_code = ?");
                    var insert = connection.prepareStatement("insert into readiness_result (" + COLUMNS
                            + ", evaluated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var outlook : outlooks) {
                    delete.setString(1, outlook.plan());
                    delete.addBatch();
                    write(insert, outlook, now);
                }
                delete.executeBatch();
                return insert.executeBatch();
            }
        });
    }

    private static void write(PreparedStatement insert, StoredOutlook outlook, Instant now) throws SQLException {
        insert.setString(1, outlook.plan());
        insert.setDate(2, Date.valueOf(outlook.asOf()));
        standing(insert, 3, outlook.standing(), outlook.scenario(), outlook.pillars());
        insert.setString(10, Curves.write(outlook.curve()));
        insert.setDate(11, Date.valueOf(outlook.nextChange()));
        insert.setString(12, outlook.hash());
        insert.setDate(13, outlook.turn().map(Turn::on).map(Date::valueOf).orElse(null));
        insert.setString(
                14, outlook.turn().map(turn -> turn.was().level().name()).orElse(null));
        insert.setBigDecimal(15, outlook.turn().map(turn -> turn.was().index()).orElse(null));
        insert.setTimestamp(16, Timestamp.from(now));
        insert.addBatch();
    }

    static void standing(PreparedStatement insert, int from, Standing standing, String scenario, Pillars pillars)
            throws SQLException {
        insert.setString(from, standing.level().name());
        insert.setBigDecimal(from + 1, standing.index());
        insert.setString(from + 2, scenario);
        insert.setString(from + 3, pillars.planning().name());
        insert.setString(from + 4, pillars.organisation().name());
        insert.setString(from + 5, pillars.training().name());
        insert.setString(from + 6, pillars.exercises().name());
    }

    /** All results there are. */
    List<StoredOutlook> results() {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select " + COLUMNS + " from readiness_result")) {
                return rows(query, ReadinessStream::result);
            }
        });
    }

    /** The result of one plan. */
    Optional<StoredOutlook> result(String plan) {
        return stream.reading(connection -> {
            try (var query =
                    connection.prepareStatement("select " + COLUMNS + " from readiness_result where plan_code = ?")) {
                query.setString(1, plan);
                return rows(query, ReadinessStream::result).stream().findFirst();
            }
        });
    }

    /** The results of these plans, read within the job that is about to replace them. */
    List<StoredOutlook> results(Collection<String> plans) {
        return stream.joining(plans.size(), connection -> {
            var found = new ArrayList<StoredOutlook>();
            try (var query =
                    connection.prepareStatement("select " + COLUMNS + " from readiness_result where plan_code = ?")) {
                for (var plan : plans) {
                    query.setString(1, plan);
                    found.addAll(rows(query, ReadinessStream::result));
                }
            }
            return found;
        });
    }

    private static StoredOutlook result(ResultSet row) throws SQLException {
        return new StoredOutlook(
                row.getString(1),
                row.getDate(2).toLocalDate(),
                standing(row, 3),
                row.getString(5),
                pillars(row, 6),
                Curves.read(row.getString(10)),
                row.getDate(11).toLocalDate(),
                turn(row),
                row.getString(12));
    }

    private static Optional<Turn> turn(ResultSet row) throws SQLException {
        var on = row.getDate(13);
        return on == null ? Optional.empty() : Optional.of(new Turn(on.toLocalDate(), standing(row, 14)));
    }

    static Standing standing(ResultSet row, int from) throws SQLException {
        return new Standing(ReadinessLevel.valueOf(row.getString(from)), row.getBigDecimal(from + 1));
    }

    static Pillars pillars(ResultSet row, int from) throws SQLException {
        return new Pillars(
                Light.valueOf(row.getString(from)),
                Light.valueOf(row.getString(from + 1)),
                Light.valueOf(row.getString(3)),
                Light.valueOf(row.getString(from + 2)),
                Light.valueOf(row.getString(from + 3)));
    }

    interface RowStream<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> rows(PreparedStatement query, RowStream<T> reading) throws SQLException {
        var read = new ArrayList<T>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                read.add(reading.of(rows));
            }
        }
        return read;
    }
}
