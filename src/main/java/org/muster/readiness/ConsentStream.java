package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.muster.asset.Step;
import org.muster.shared.field.ParticularsConverter;
import org.muster.shared.persistence.JdbcStream;

/** Keeps which steps wait for consent, and notes which consents are used up; written with the command. */
@ApplicationScoped
class ConsentStream {

    private static final String FORGET =
            "delete from readiness_consent_ask where asset_tag = ? and plan_code = ? and step = ?";
    private static final ParticularsConverter TERMS = new ParticularsConverter();

    private final JdbcStream stream;

    @Inject
    ConsentStream(JdbcStream stream) {
        this.stream = stream;
    }

    ConsentStream() {
        this(null);
    }

    /** What waits, whose plan it is, and where the plan belongs. */
    record Waiting(ConsentAsk ask, String owner, String site) {}

    /** An asset that takes a step, or took it. */
    record Done(String asset, Step step) {}

    /** Has these wait; whoever asks anew for the same step asks in place of what was asked. */
    void ask(Collection<ConsentAsk> asks) {
        stream.joining(2, connection -> {
            try (var forget = connection.prepareStatement(FORGET);
                    var insert = connection.prepareStatement("insert into readiness_consent_ask (asset_tag, plan_code,"
                            + " step, terms, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)")) {
                for (var ask : asks) {
                    key(forget, ask.asset(), ask.plan(), ask.deed().step());
                    forget.addBatch();
                    key(insert, ask.asset(), ask.plan(), ask.deed().step());
                    insert.setString(4, TERMS.convertToDatabaseColumn(ask.deed().terms()));
                    insert.setString(5, ask.by());
                    insert.setTimestamp(6, Timestamp.from(ask.at()));
                    insert.addBatch();
                }
                forget.executeBatch();
                return insert.executeBatch();
            }
        });
    }

    private static void key(PreparedStatement statement, String asset, String plan, Step step) throws SQLException {
        statement.setString(1, asset);
        statement.setString(2, plan);
        statement.setString(3, step.name());
    }

    /** It is answered. */
    void answered(String plan, String asset, Step step) {
        stream.joining(1, connection -> {
            try (var forget = connection.prepareStatement(FORGET)) {
                key(forget, asset, plan, step);
                return forget.executeUpdate();
            }
        });
    }

    /** Nobody has to agree any more to what is done. */
    void done(Collection<Done> steps) {
        stream.joining(1, connection -> {
            try (var forget =
                    connection.prepareStatement("delete from readiness_consent_ask where asset_tag = ? and step = ?")) {
                for (var one : steps) {
                    forget.setString(1, one.asset());
                    forget.setString(2, one.step().name());
                    forget.addBatch();
                }
                return forget.executeBatch();
            }
        });
    }

    /** Notes that these were used up. */
    void use(Collection<Long> consents, Instant now) {
        stream.joining(1, connection -> {
            try (var use = connection.prepareStatement(
                    "update readiness_consent set used_at = ?, version = version + 1 where id = ?")) {
                for (var consent : consents) {
                    use.setTimestamp(1, Timestamp.from(now));
                    use.setLong(2, consent);
                    use.addBatch();
                }
                return use.executeBatch();
            }
        });
    }

    /** Everything that waits since the moment, what waits longest first. */
    List<Waiting> waiting(Instant since) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select k.plan_code, k.asset_tag, k.step, k.terms,"
                    + " k.asked_by, k.asked_at, p.owner, p.site from readiness_consent_ask k join contingency_plan p"
                    + " on p.code = k.plan_code where p.retired = false and k.asked_at >= ?"
                    + " order by k.asked_at, k.plan_code, k.asset_tag, k.step")) {
                query.setTimestamp(1, Timestamp.from(since));
                return ReadinessStream.rows(query, ConsentStream::waiting);
            }
        });
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new ConsentAsk(
                        row.getString(1),
                        row.getString(2),
                        new Deed(Step.valueOf(row.getString(3)), TERMS.convertToEntityAttribute(row.getString(4))),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()),
                row.getString(7),
                row.getString(8));
    }
}
