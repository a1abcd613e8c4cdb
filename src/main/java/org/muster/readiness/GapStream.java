package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.shared.persistence.JdbcStream;

/** Keeps with the result of every plan what is to be seen to in it. */
@ApplicationScoped
class GapStream {

    private final JdbcStream stream;

    @Inject
    GapStream(JdbcStream stream) {
        this.stream = stream;
    }

    GapStream() {
        this(null);
    }

    /** Keeps what was found of each plan in place of what was found before; joins the job's transaction. */
    void keep(Map<String, List<Gap>> gaps) {
        stream.joining(2, connection -> {
            try (var delete = connection.prepareStatement("delete from readiness_gap where plan_code = ?");
                    var insert = connection.prepareStatement(
                            "insert into readiness_gap (plan_code, part_no, content) values (?, ?, ?)")) {
                for (var plan : gaps.entrySet()) {
                    delete.setString(1, plan.getKey());
                    delete.addBatch();
                    var number = 0;
                    for (var part : GapText.write(plan.getValue())) {
                        insert.setString(1, plan.getKey());
                        insert.setInt(2, number++);
                        insert.setString(3, part);
                        insert.addBatch();
                    }
                }
                delete.executeBatch();
                return insert.executeBatch();
            }
        });
    }

    /** The plans whose results still hold on the day: nothing has ended, begun or come back since. */
    Set<String> standing(LocalDate today) {
        return stream.reading(connection -> {
            try (var query =
                    connection.prepareStatement("select plan_code from readiness_result where next_change > ?")) {
                query.setDate(1, Date.valueOf(today));
                return new HashSet<>(ReadinessStream.rows(query, row -> row.getString(1)));
            }
        });
    }

    /** Everything that is kept: one statement. */
    Stream<Gap> all() {
        return stream
                .reading(connection -> {
                    try (var query = connection.prepareStatement(
                            "select plan_code, content from readiness_gap order by plan_code, part_no")) {
                        return ReadinessStream.rows(query, row -> GapText.read(row.getString(1), row.getString(2)));
                    }
                })
                .stream()
                .flatMap(List::stream);
    }
}
