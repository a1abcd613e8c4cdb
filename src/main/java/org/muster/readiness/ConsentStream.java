package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Step;
import org.muster.shared.field.ParticularsConverter;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.JdbcStream;

/** Keeps which steps wait for consent, and notes which consents are used up; written with the command. */
@ApplicationScoped
class ConsentStream {

    private static final String FORGET =
            "delete from readiness_consent_ask where asset_tag = ? and plan_code = ? and step = ? and asked_by = ?";
    private static final String WAITING = "select k.plan_code, k.asset_tag, k.step, k.terms, k.asked_by, k.asked_at,"
            + " p.owner, p.site, k.declined_at, k.reason, a.site from readiness_consent_ask k"
            + " join contingency_plan p on p.code = k.plan_code left join asset a on a.tag = k.asset_tag"
            + " where p.retired = false and k.asked_at >= ?";
    private static final String IN_ORDER = " order by k.asked_at, k.plan_code, k.asset_tag, k.step, k.asked_by";
    private static final String OF_OWNER = WAITING + " and k.declined_at is null and p.owner = ?" + IN_ORDER;
    private static final String OF_ASSET = WAITING + " and k.asset_tag = ?" + IN_ORDER;
    private static final ParticularsConverter TERMS = new ParticularsConverter();

    private final JdbcStream stream;

    @Inject
    ConsentStream(JdbcStream stream) {
        this.stream = stream;
    }

    ConsentStream() {
        this(null);
    }

    /** What waits, whose plan it is, and where the plan belongs; or what was declined. */
    record Waiting(ConsentAsk ask, String owner, String site, Optional<Declined> declined) {}

    /** That the owner declined it, why, and where the asset is that it was asked for. */
    record Declined(Instant at, String reason, String site) {}

    /** Has these wait; whoever asks anew for the same step asks in place of what they asked before. */
    void ask(Collection<ConsentAsk> asks) {
        stream.joining(2, connection -> {
            try (var forget = connection.prepareStatement(FORGET);
                    var insert = connection.prepareStatement("insert into readiness_consent_ask (asset_tag, plan_code,"
                            + " step, asked_by, terms, asked_at) values (?, ?, ?, ?, ?, ?)")) {
                for (var ask : asks) {
                    key(forget, 0, ask);
                    forget.addBatch();
                    key(insert, 0, ask);
                    insert.setString(5, TERMS.convertToDatabaseColumn(ask.deed().terms()));
                    insert.setTimestamp(6, Timestamp.from(ask.at()));
                    insert.addBatch();
                }
                forget.executeBatch();
                return insert.executeBatch();
            }
        });
    }

    private static void key(PreparedStatement statement, int behind, ConsentAsk ask) throws SQLException {
        statement.setString(behind + 1, ask.asset());
        statement.setString(behind + 2, ask.plan());
        statement.setString(behind + 3, ask.deed().step().name());
        statement.setString(behind + 4, ask.by());
    }

    /** What was asked about these assets, read within the command that answers it. */
    List<ConsentAsk> asked(Collection<String> assets) {
        return stream.joining(1, connection -> {
            var asked = new ArrayList<ConsentAsk>();
            for (var part : InList.parts(assets)) {
                var marks = String.join(", ", Collections.nCopies(part.size(), "?"));
                try (var query = connection.prepareStatement(
                        "select plan_code, asset_tag, step, terms, asked_by, asked_at from readiness_consent_ask"
                                + " where asset_tag in (" + marks + ")")) {
                    for (var at = 0; at < part.size(); at++) {
                        query.setString(at + 1, part.get(at));
                    }
                    asked.addAll(ReadinessStream.rows(query, ConsentStream::ask));
                }
            }
            return asked;
        });
    }

    /** They are answered, or nobody has to agree to them any more. */
    void forget(Collection<ConsentAsk> asks) {
        stream.joining(1, connection -> {
            try (var forget = connection.prepareStatement(FORGET)) {
                for (var ask : asks) {
                    key(forget, 0, ask);
                    forget.addBatch();
                }
                return forget.executeBatch();
            }
        });
    }

    /** Notes that the owner declined these. */
    void decline(Collection<ConsentAsk> asks, String reason, Instant now) {
        stream.joining(1, connection -> {
            try (var decline =
                    connection.prepareStatement("update readiness_consent_ask set declined_at = ?, reason = ?"
                            + " where asset_tag = ? and plan_code = ? and step = ? and asked_by = ?")) {
                for (var ask : asks) {
                    decline.setTimestamp(1, Timestamp.from(now));
                    decline.setString(2, reason);
                    key(decline, 2, ask);
                    decline.addBatch();
                }
                return decline.executeBatch();
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
        return waiting(WAITING + IN_ORDER, since);
    }

    /** The same for the owner of a plan. */
    List<Waiting> ofOwner(Instant since, String owner) {
        return waiting(OF_OWNER, since, owner);
    }

    /** The same about an asset. */
    List<Waiting> ofAsset(Instant since, String asset) {
        return waiting(OF_ASSET, since, asset);
    }

    private List<Waiting> waiting(String question, Instant since, String... by) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(question)) {
                query.setTimestamp(1, Timestamp.from(since));
                for (var at = 0; at < by.length; at++) {
                    query.setString(at + 2, by[at]);
                }
                return ReadinessStream.rows(
                        query, row -> new Waiting(ask(row), row.getString(7), row.getString(8), declined(row)));
            }
        });
    }

    private static Optional<Declined> declined(ResultSet row) throws SQLException {
        var at = row.getTimestamp(9);
        return at == null
                ? Optional.empty()
                : Optional.of(new Declined(
                        at.toInstant(),
                        row.getString(10),
                        Optional.ofNullable(row.getString(11)).orElse("")));
    }

    private static ConsentAsk ask(ResultSet row) throws SQLException {
        return new ConsentAsk(
                row.getString(1),
                row.getString(2),
                new Deed(Step.valueOf(row.getString(3)), TERMS.convertToEntityAttribute(row.getString(4))),
                row.getString(5),
                row.getTimestamp(6).toInstant());
    }
}
