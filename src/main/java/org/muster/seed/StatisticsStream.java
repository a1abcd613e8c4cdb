package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.shared.persistence.JdbcStream;

/**
 * Tells PostgreSQL how much it holds after a sowing. Until its own daemon looks, a minute later or more, it plans as if
 * every new table were empty, and the first pages wait for minutes. Derby counts by itself when it plans a query.
 */
@ApplicationScoped
class StatisticsStream {

    private final JdbcStream stream;

    @Inject
    StatisticsStream(JdbcStream stream) {
        this.stream = stream;
    }

    StatisticsStream() {
        this(null);
    }

    void refresh() {
        if (stream.postgres()) {
            stream.reading(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("analyze");
                    connection.commit();
                    return statement;
                }
            });
        }
    }
}
