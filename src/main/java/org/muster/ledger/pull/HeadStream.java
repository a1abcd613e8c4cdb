package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.muster.ledger.export.Export;
import org.muster.shared.persistence.JdbcStream;

/** Where the streams of a book stood at a transaction, and which transaction a moment or a seal means. */
@ApplicationScoped
public class HeadStream {

    /** The last row of a chain: its number and hash; number 0 and 64 zeros for none. */
    public record Head(long seq, String hash) {

        public static final Head NONE = new Head(0, "0".repeat(64));
    }

    /** A seal: up to which transaction it knows, and which period it closed. */
    record Sealed(long knownAt, YearMonth period) {}

    private static final String JOURNAL = "select seq, row_hash from journal_line where ledger = ? and tx <= ?"
            + " order by seq desc, line_no desc fetch first 1 rows only";
    private static final String MOVEMENTS = "select seq, row_hash from movement where ledger = ? and tx <= ?"
            + " order by seq desc fetch first 1 rows only";
    private static final String RECORDED = "select recorded_at from journal_entry where ledger = ? and tx <= ?"
            + " order by seq desc fetch first 1 rows only";
    private static final List<String> RECORDING =
            List.of("journal_entry", "movement", "asset_description", "master_name");
    private static final String COMPLETE =
            "select max(last_day) from ledger_period where ledger = ? and state = 'CLOSED'";
    private static final String SEAL =
            "select known_at, period_code from period_seal where ledger = ? and period_code = ?"
                    + " order by seal_no desc fetch first 1 rows only";
    private static final String SEAL_BY_NUMBER =
            "select known_at, period_code from period_seal where ledger = ? and seal_no = ?";

    private final JdbcStream stream;

    @Inject
    HeadStream(JdbcStream stream) {
        this.stream = stream;
    }

    HeadStream() {
        this(null);
    }

    /** The last row of the chain an export stands in; of exports that are sums, of the journal. */
    public Head head(Export export, String ledger, long knownAt) {
        return stream.reading(connection ->
                head(connection, export == Export.MOVEMENT_LEDGER ? MOVEMENTS : JOURNAL, ledger, knownAt));
    }

    private static Head head(Connection connection, String sql, String ledger, long knownAt) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            PullStream.fill(query, List.of(ledger, knownAt));
            try (var result = query.executeQuery()) {
                return result.next() ? new Head(result.getLong(1), result.getString(2)) : Head.NONE;
            }
        }
    }

    /** The last day of the last closed period. */
    public Optional<LocalDate> completeThrough(String ledger) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(COMPLETE)) {
                query.setString(1, ledger);
                try (var result = query.executeQuery()) {
                    result.next();
                    return Optional.ofNullable(result.getDate(1)).map(Date::toLocalDate);
                }
            }
        });
    }

    /** The seal of a period that holds now; none if it is not sealed. */
    Optional<Sealed> sealed(String ledger, String period) {
        return sealed(SEAL, List.of(ledger, period));
    }

    /** The seal of that number. */
    Optional<Sealed> sealed(String ledger, long number) {
        return sealed(SEAL_BY_NUMBER, List.of(ledger, number));
    }

    private Optional<Sealed> sealed(String sql, List<Object> values) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                PullStream.fill(query, values);
                try (var result = query.executeQuery()) {
                    return result.next()
                            ? Optional.of(new Sealed(result.getLong(1), YearMonth.parse(result.getString(2))))
                            : Optional.empty();
                }
            }
        });
    }

    /** The last transaction recorded up to a moment; 0 if there was none. */
    public long recordedBy(String ledger, Instant moment) {
        return stream.reading(connection -> {
            var last = 0L;
            for (var table : RECORDING) {
                last = Math.max(last, recordedBy(connection, table, ledger, moment));
            }
            return last;
        });
    }

    /** When the last entry known at a transaction was recorded; of an empty book, at the beginning of time. */
    Instant recordedAt(String ledger, long knownAt) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(RECORDED)) {
                PullStream.fill(query, List.of(ledger, knownAt));
                try (var result = query.executeQuery()) {
                    return result.next() ? result.getTimestamp(1, utc()).toInstant() : Instant.EPOCH;
                }
            }
        });
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private static long recordedBy(Connection connection, String table, String ledger, Instant moment)
            throws SQLException {
        try (var query = connection.prepareStatement(
                "select coalesce(max(tx), 0) from " + table + " where ledger = ? and recorded_at <= ?")) {
            query.setString(1, ledger);
            query.setTimestamp(2, Timestamp.from(moment), utc());
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
