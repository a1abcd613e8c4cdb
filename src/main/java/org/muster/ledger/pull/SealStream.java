package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.muster.shared.persistence.JdbcStream;

/** Reads the periods of a book and the seals that were put on them. */
@ApplicationScoped
public class SealStream {

    /** A month of a book. */
    public record PeriodRow(
            String ledger,
            String code,
            LocalDate firstDay,
            LocalDate lastDay,
            int fiscalYear,
            String state,
            Optional<Long> seal) {}

    /** What a seal says of one of the two chains. */
    public record ChainSeal(
            long firstSeq,
            long lastSeq,
            long count,
            Optional<BigDecimal> debit,
            Optional<BigDecimal> credit,
            String headHash,
            String merkleRoot) {}

    /** A seal, whole. */
    public record SealRow(
            String ledger,
            long number,
            String period,
            long knownAt,
            ChainSeal journal,
            ChainSeal movements,
            String balances,
            String balancesSha256,
            long previous,
            long superseded,
            Instant madeAt,
            String madeBy,
            String signature,
            String publicKey) {}

    private static final String PERIODS = "select ledger, period_code, first_day, last_day, fiscal_year, state, seal_no"
            + " from ledger_period where ledger = ? order by period_code";
    private static final String SEALS = "select ledger, seal_no, period_code, known_at, journal_first_seq,"
            + " journal_last_seq, journal_count, journal_debit, journal_credit, journal_head_hash, journal_merkle_root,"
            + " movement_first_seq, movement_last_seq, movement_count, movement_head_hash, movement_merkle_root,"
            + " balances, balances_sha256, previous_seal, superseded_seal, made_at, made_by, signature, public_key"
            + " from period_seal where ledger = ? order by seal_no";

    private final JdbcStream stream;

    @Inject
    SealStream(JdbcStream stream) {
        this.stream = stream;
    }

    SealStream() {
        this(null);
    }

    /** The months of a book, the oldest first. */
    public List<PeriodRow> periods(String ledger) {
        return stream.reading(connection -> all(connection, PERIODS, ledger, SealStream::period));
    }

    /** The seals of a book, the oldest first. */
    public List<SealRow> seals(String ledger) {
        return stream.reading(connection -> all(connection, SEALS, ledger, SealStream::seal));
    }

    /** The valid seal of a period: the last one put on it. */
    public Optional<SealRow> seal(String ledger, String period) {
        return seals(ledger).stream()
                .filter(seal -> seal.period().equals(period))
                .reduce((older, newer) -> newer);
    }

    private interface RowStream<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> all(Connection connection, String sql, String ledger, RowStream<T> reader)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, ledger);
            try (var result = query.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        }
    }

    private static PeriodRow period(ResultSet row) throws SQLException {
        return new PeriodRow(
                row.getString(1),
                row.getString(2),
                row.getDate(3).toLocalDate(),
                row.getDate(4).toLocalDate(),
                row.getInt(5),
                row.getString(6),
                Optional.of(row.getLong(7)).filter(number -> number > 0));
    }

    private static SealRow seal(ResultSet row) throws SQLException {
        var utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
        var journal = new ChainSeal(
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                Optional.of(row.getBigDecimal(8)),
                Optional.of(row.getBigDecimal(9)),
                row.getString(10),
                row.getString(11));
        var movements = new ChainSeal(
                row.getLong(12),
                row.getLong(13),
                row.getLong(14),
                Optional.empty(),
                Optional.empty(),
                row.getString(15),
                row.getString(16));
        return new SealRow(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                journal,
                movements,
                row.getString(17),
                row.getString(18),
                row.getLong(19),
                row.getLong(20),
                row.getTimestamp(21, utc).toInstant(),
                row.getString(22),
                row.getString(23),
                row.getString(24));
    }
}
