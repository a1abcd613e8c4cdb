package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
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
    private static final String SINCE = DAYS + ">= ? order by day_on desc, recorded_at desc";
    private static final int MOST_DAYS = 1_000;

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
        stream.joining(1, connection -> {
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
                return insert.executeBatch();
            }
        });
    }

    /** The last thing written about a plan on the day or before it. */
    Optional<PastDay> on(String plan, LocalDate day) {
        return history(UP_TO, plan, day, 1).stream().findFirst();
    }

    /** What was written about a plan on a day at that moment. */
    Optional<PastDay> at(String plan, LocalDate day, Instant moment) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(AT)) {
                query.setString(1, plan);
                query.setDate(2, Date.valueOf(day));
                query.setTimestamp(3, Timestamp.from(moment));
                return ReadinessStream.rows(query, DayStream::past).stream().findFirst();
            }
        });
    }

    /** What was written about a plan since the day, the latest first. */
    List<PastDay> since(String plan, LocalDate day) {
        return history(SINCE, plan, day, MOST_DAYS);
    }

    private List<PastDay> history(String question, String plan, LocalDate day, int most) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(question)) {
                query.setString(1, plan);
                query.setDate(2, Date.valueOf(day));
                query.setMaxRows(most);
                return ReadinessStream.rows(query, DayStream::past);
            }
        });
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
                row.getTimestamp(13).toInstant());
    }
}
