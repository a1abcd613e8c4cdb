package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.shared.persistence.JdbcStream;

/**
 * Tells whether what the books do not hold themselves (the chart, what meters read, what plans name) is as it was. A sum says
 * these things as they are today, so it is the same only while they are. What things, suppliers and models are called is in
 * the books as they came to know it.
 */
@ApplicationScoped
class StampStream {

    private static final String WITHHELD = "select count(*) from asset_description d where d.ledger = ? and d.tx > ?"
            + " and d.serial_no = '' and exists (select 1 from asset_description o where o.ledger = d.ledger"
            + " and o.asset_no = d.asset_no and o.tx <= ? and o.serial_no <> '')";

    private final JdbcStream stream;

    @Inject
    StampStream(JdbcStream stream) {
        this.stream = stream;
    }

    StampStream() {
        this(null);
    }

    /**
     * How often and when what the export looks up was changed; empty for one that looks nothing up. The latest moment alone
     * would not do: who changed something earlier may commit later.
     */
    String of(Question question) {
        return switch (question.export()) {
            case JOURNAL,
                    MOVEMENT_LEDGER,
                    LATE_POSTINGS,
                    ASSET_ROLLFORWARD,
                    STOCK_LEDGER,
                    DISPOSALS,
                    COUNT_DIFFERENCES -> "";
            case ASSET_REGISTER -> withheld(question.book().code(), question.knownAt());
            case ACCOUNTS -> of("account");
            case DEPRECIATION_SCHEDULE -> of("inspection");
            case INSURANCE_PREPAID -> of("asset", "plan_line", "contingency_plan");
        };
    }

    /** Of how many things a serial that was known then was withheld later; empty for none, as there mostly are. */
    private String withheld(String ledger, long knownAt) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(WITHHELD)) {
                PullStream.fill(query, List.of(ledger, knownAt, knownAt));
                try (var result = query.executeQuery()) {
                    result.next();
                    return result.getLong(1) == 0 ? "" : result.getString(1);
                }
            }
        });
    }

    private String of(String... tables) {
        return stream.reading(connection -> {
            var stamps = new ArrayList<String>();
            for (var table : tables) {
                stamps.add(stamp(connection, table));
            }
            return String.join("/", stamps);
        });
    }

    private static String stamp(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select count(*), sum(version), max(id), max(changed_at) from " + table);
                var result = query.executeQuery()) {
            result.next();
            var parts = List.of(result.getLong(1), result.getLong(2), result.getLong(3));
            return Stream.concat(parts.stream(), Stream.of(String.valueOf(result.getString(4))))
                    .map(Object::toString)
                    .reduce("", (one, other) -> one + " " + other);
        }
    }
}
