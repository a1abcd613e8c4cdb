package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.ledger.export.Export;
import org.muster.shared.persistence.JdbcStream;

/**
 * Tells whether what the books do not hold themselves (the chart, what meters read, what plans name) is as it was. A sum says
 * these things as they are today, so it is the same only while they are. What things, suppliers and models are called is in
 * the books as they came to know it.
 */
@ApplicationScoped
class StampStream {

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
    String of(Export export) {
        return switch (export) {
            case JOURNAL,
                    MOVEMENT_LEDGER,
                    LATE_POSTINGS,
                    ASSET_REGISTER,
                    ASSET_ROLLFORWARD,
                    STOCK_LEDGER,
                    DISPOSALS,
                    COUNT_DIFFERENCES -> "";
            case ACCOUNTS -> of("account");
            case DEPRECIATION_SCHEDULE -> of("inspection");
            case INSURANCE_PREPAID -> of("asset", "plan_line", "contingency_plan");
        };
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
