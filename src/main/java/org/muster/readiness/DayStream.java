package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** Keeps the days on which it changed how a plan stood; a day once written stays. */
@ApplicationScoped
class DayStream {

    private static final String DAYS = "select plan_code, day_on, level, index_value, scenario, planning,"
            + " organisation, training, exercises, evidence, answered, input_hash, recorded_at from readiness_day"
            + " where plan_code = ? and day_on ";
    private static final String UP_TO = DAYS + "<= ? order by day_on desc, recorded_at desc";
    private static final String AT = DAYS + "= ? and recorded_at = ?";
    private static final String BEFORE = DAYS + "is not null and recorded_at < ? order by recorded_at desc";
    private static final String AFTER = DAYS + "is not null and recorded_at > ? order by recorded_at";
    private static final String GROUNDS = "select told from readiness_ground where plan_code = ? and day_on = ?"
            + " and recorded_at = ? order by piece";

    private final JdbcStream stream;

    @Inject
    DayStream(JdbcStream stream) {
        this.stream = stream;
    }

    DayStream() {
        this(null);
    }

    /** Writes down a day of the history. */
    void remember(List<PastDay> days) {
        if (days.isEmpty()) {
            return;
        }
        stream.joining(2, connection -> {
            try (var insert = connection.prepareStatement("insert into readiness_day (plan_code, day_on, level,"
                    + " index_value, scenario, planning, organisation, training, exercises, evidence, answered,"
                    + " input_hash, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var day : days) {
                    insert.setString(1, day.plan());
                    insert.setDate(2, Date.valueOf(day.day()));
                    ReadinessStream.standing(insert, 3, day.standing(), day.scenario(), day.pillars());
                    insert.setString(10, EvidenceLine.write(day.evidence()));
                    insert.setString(11, day.answered().write());
                    insert.setString(12, day.hash());
                    insert.setTimestamp(13, Timestamp.from(day.recordedAt()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return remember(connection, days);
        });
    }

    private static int remember(Connection connection, List<PastDay> days) throws SQLException {
        var pieces = 0;
        try (var insert = connection.prepareStatement("insert into readiness_ground (plan_code, day_on, recorded_at,"
                + " piece, told) values (?, ?, ?, ?, ?)")) {
            for (var day : days) {
                var piece = 0;
                for (var told : GroundsText.write(day.grounds())) {
                    insert.setString(1, day.plan());
                    insert.setDate(2, Date.valueOf(day.day()));
                    insert.setTimestamp(3, Timestamp.from(day.recordedAt()));
                    insert.setInt(4, piece++);
                    insert.setString(5, told);
                    insert.addBatch();
                    pieces++;
                }
            }
            insert.executeBatch();
        }
        return pieces;
    }

    /** The last thing written about a plan on the day or before it, with its grounds. */
    Optional<PastDay> on(String plan, LocalDate day) {
        return one(UP_TO, query -> {
            query.setString(1, plan);
            query.setDate(2, Date.valueOf(day));
        });
    }

    /** What was written about a plan on a day at that moment, with its grounds. */
    Optional<PastDay> at(String plan, LocalDate day, Instant moment) {
        return one(AT, query -> {
            query.setString(1, plan);
            query.setDate(2, Date.valueOf(day));
            query.setTimestamp(3, Timestamp.from(moment));
        });
    }

    /** What was written about a plan before or after the moment, the nearest first, without its grounds. */
    List<PastDay> beside(String plan, Instant moment, boolean after, int most) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(after ? AFTER : BEFORE)) {
                query.setString(1, plan);
                query.setTimestamp(2, Timestamp.from(moment));
                query.setMaxRows(most);
                return ReadinessStream.rows(query, DayStream::past);
            }
        });
    }

    /** How often something was written about a plan. */
    long count(String plan) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select count(*) from readiness_day where plan_code = ?")) {
                query.setString(1, plan);
                return ReadinessStream.rows(query, row -> row.getLong(1)).get(0);
            }
        });
    }

    /** The first day on which anything was written about a plan. */
    Optional<LocalDate> first(String plan) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select min(day_on) from readiness_day where plan_code = ?")) {
                query.setString(1, plan);
                return ReadinessStream.rows(query, row -> Optional.ofNullable(row.getDate(1))).stream()
                        .findFirst()
                        .flatMap(day -> day.map(Date::toLocalDate));
            }
        });
    }

    /** Fills in what a question asks for. */
    @FunctionalInterface
    private interface AskingStream {
        void of(PreparedStatement query) throws SQLException;
    }

    private Optional<PastDay> one(String question, AskingStream asking) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(question)) {
                asking.of(query);
                query.setMaxRows(1);
                var found = ReadinessStream.rows(query, DayStream::past);
                return found.isEmpty() ? Optional.empty() : Optional.of(withGrounds(connection, found.get(0)));
            }
        });
    }

    private static PastDay withGrounds(Connection connection, PastDay day) throws SQLException {
        try (var query = connection.prepareStatement(GROUNDS)) {
            query.setString(1, day.plan());
            query.setDate(2, Date.valueOf(day.day()));
            query.setTimestamp(3, Timestamp.from(day.recordedAt()));
            return day.on(GroundsText.read(ReadinessStream.rows(query, row -> row.getString(1))));
        }
    }

    private static PastDay past(ResultSet row) throws SQLException {
        return new PastDay(
                row.getString(1),
                row.getDate(2).toLocalDate(),
                ReadinessStream.standing(row, 3),
                row.getString(5),
                ReadinessStream.pillars(row, 6),
                EvidenceLine.read(row.getString(10)),
                AnsweredFor.read(row.getString(11)),
                row.getString(12),
                row.getTimestamp(13).toInstant(),
                Grounds.NONE);
    }
}
