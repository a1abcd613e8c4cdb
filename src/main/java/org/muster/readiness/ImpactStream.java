package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.persistence.JdbcStream;

/** Keeps what was found to follow from steps, as it was told when they were taken; written once. */
@ApplicationScoped
class ImpactStream {

    private static final int MOST = 20;

    private final JdbcStream stream;

    @Inject
    ImpactStream(JdbcStream stream) {
        this.stream = stream;
    }

    ImpactStream() {
        this(null);
    }

    /** Writes some down; joins the command's transaction. */
    void keep(List<KeptImpact> some) {
        stream.joining(2, connection -> {
            heads(connection, some);
            return lines(connection, some);
        });
    }

    private static void heads(Connection connection, List<KeptImpact> some) throws SQLException {
        try (var insert = connection.prepareStatement("insert into readiness_impact (asset_tag, made_at, step,"
                + " made_by, as_of, falls, short_before, short_after, covers, books, lost)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var kept : some) {
                var impact = kept.impact();
                insert.setString(1, kept.asset());
                insert.setTimestamp(2, Timestamp.from(kept.madeAt()));
                insert.setString(3, kept.step());
                insert.setString(4, kept.madeBy());
                insert.setDate(5, Date.valueOf(impact.asOf()));
                insert.setString(6, ImpactText.falls(impact.falls()));
                insert.setString(7, ImpactText.shortfalls(impact.shortBefore()));
                insert.setString(8, ImpactText.shortfalls(impact.shortAfter()));
                insert.setString(9, ImpactText.covers(impact.covers()));
                insert.setString(10, ImpactText.books(impact.books()));
                insert.setString(11, ImpactText.groups(impact.lost()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static int[] lines(Connection connection, List<KeptImpact> some) throws SQLException {
        try (var insert = connection.prepareStatement("insert into readiness_impact_plan (asset_tag, made_at,"
                + " plan_code, before_curve, after_curve, points) values (?, ?, ?, ?, ?, ?)")) {
            for (var kept : some) {
                for (var line : kept.impact().lines()) {
                    insert.setString(1, kept.asset());
                    insert.setTimestamp(2, Timestamp.from(kept.madeAt()));
                    insert.setString(3, line.plan());
                    insert.setString(4, Curves.write(line.before()));
                    insert.setString(5, Curves.write(line.after()));
                    insert.setString(6, ImpactText.points(line.newSinglePoints()));
                    insert.addBatch();
                }
            }
            return insert.executeBatch();
        }
    }

    /** The latest of an asset, the latest first: two statements. */
    List<KeptImpact> of(String asset) {
        return stream.reading(connection -> {
            var lines = new ArrayList<Line>();
            try (var query = connection.prepareStatement("select made_at, plan_code, before_curve, after_curve, points"
                    + " from readiness_impact_plan where asset_tag = ? and made_at in (select made_at from"
                    + " readiness_impact where asset_tag = ? order by made_at desc fetch first " + MOST
                    + " rows only) order by made_at desc, plan_code")) {
                query.setString(1, asset);
                query.setString(2, asset);
                lines.addAll(ReadinessStream.rows(query, ImpactStream::line));
            }
            try (var query = connection.prepareStatement("select asset_tag, made_at, step, made_by, as_of, falls,"
                    + " short_before, short_after, covers, books, lost from readiness_impact where asset_tag = ?"
                    + " order by made_at desc")) {
                query.setString(1, asset);
                query.setMaxRows(MOST);
                return ReadinessStream.rows(query, row -> kept(row, lines));
            }
        });
    }

    /** One plan of an impact, and of which. */
    private record Line(Instant madeAt, Impact.Line line) {}

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getTimestamp(1).toInstant(),
                new Impact.Line(
                        row.getString(2),
                        Curves.read(row.getString(3)),
                        Curves.read(row.getString(4)),
                        ImpactText.points(row.getString(5))));
    }

    private static KeptImpact kept(ResultSet row, List<Line> lines) throws SQLException {
        var madeAt = row.getTimestamp(2).toInstant();
        return new KeptImpact(
                row.getString(1),
                row.getString(3),
                madeAt,
                row.getString(4),
                new Impact(
                        row.getDate(5).toLocalDate(),
                        lines.stream()
                                .filter(line -> line.madeAt().equals(madeAt))
                                .map(Line::line)
                                .toList(),
                        ImpactText.falls(row.getString(6)),
                        ImpactText.shortfalls(row.getString(7)),
                        ImpactText.shortfalls(row.getString(8)),
                        ImpactText.covers(row.getString(9)),
                        ImpactText.books(row.getString(10)),
                        ImpactText.groups(row.getString(11))));
    }
}
