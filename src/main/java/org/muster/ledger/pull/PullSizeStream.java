package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;
import org.muster.shared.persistence.JdbcStream;

/**
 * Says whether an answer is too long for one stream. What a book could give at most is known from its head or a count of
 * entries, which costs little beside the first row; only a narrowed question of a book beyond the limit is counted out.
 */
@ApplicationScoped
public class PullSizeStream {

    private static final String LINES =
            "select coalesce(sum(lines), 0) from journal_entry where ledger = ? and tx > ? and tx <= ?";
    private static final String CHARGES =
            "select count(*) from depreciation_charge where ledger = ? and tx > ? and tx <= ?";
    private static final String THINGS = "select count(*) from asset_position where ledger = ? and 0 <= ?";
    private static final String SHELVES = "select count(*) from stock_balance where ledger = ? and 0 <= ?";

    private final JdbcStream stream;
    private final PullStream rows;
    private final PullLimits limits;
    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    /** How many rows a book had up to a transaction: what was posted stays, so only what came later is counted again. */
    private record Counted(long tx, long rows) {

        static final Counted NOTHING = new Counted(0, 0);
    }

    @Inject
    PullSizeStream(JdbcStream stream, PullStream rows, PullLimits limits) {
        this.stream = stream;
        this.rows = rows;
        this.limits = limits;
    }

    PullSizeStream() {
        this(null, null, null);
    }

    /** Whether the whole answer has more rows than a stream may have. */
    public boolean tooLong(PullPlan plan) {
        return plan.parameters().all()
                && atMost(plan) > limits.streamRows()
                && (plan.projected() || more(plan.question(), limits.streamRows()));
    }

    private long atMost(PullPlan plan) {
        return switch (plan.export()) {
            case JOURNAL, LATE_POSTINGS -> upTo(LINES, plan.question());
            case MOVEMENT_LEDGER -> plan.head().seq();
            case DEPRECIATION_SCHEDULE, INSURANCE_PREPAID -> upTo(CHARGES, plan.question());
            case STOCK_LEDGER -> count(SHELVES, plan.question().book().code(), 0);
            case ACCOUNTS -> 0;
            default -> count(THINGS, plan.question().book().code(), 0);
        };
    }

    private long upTo(String query, Question question) {
        var book = question.book().code();
        var key = book + query;
        var known = counted.getOrDefault(key, Counted.NOTHING);
        var from = known.tx() <= question.knownAt() ? known : Counted.NOTHING;
        var rows = from.rows() + count(query, book, from.tx(), question.knownAt());
        if (question.knownAt() > known.tx()) {
            counted.put(key, new Counted(question.knownAt(), rows));
        }
        return rows;
    }

    private long count(String query, Object... values) {
        return stream.reading(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                PullStream.fill(statement, List.of(values));
                try (var result = statement.executeQuery()) {
                    result.next();
                    return result.getLong(1);
                }
            }
        });
    }

    private boolean more(Question question, long limit) {
        if (question.export() == Export.JOURNAL && question.unnarrowed()) {
            return true;
        }
        try {
            return rows.read(question, limit, new Passing());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record Passing() implements Rows<String[]> {
        @Override
        public void write(String[] row) {}

        @Override
        public void close() {}
    }
}
