package org.muster.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.ledger.PeriodSeal.Chain;
import org.muster.ledger.export.MerkleRoot;
import org.muster.shared.persistence.JdbcStream;

/**
 * Makes the seal of a month while its book is held. Each seal goes on where the one before stopped, so its cost is that of
 * the rows since.
 */
final class SealingStream {

    private static final String JOURNAL = "select seq, row_hash, debit, credit from journal_line"
            + " where ledger = ? and seq > ? order by seq, line_no";
    private static final String MOVEMENTS =
            "select seq, row_hash, amount, amount from movement where ledger = ? and seq > ? order by seq";
    private static final String BALANCES = "select account, sum(debit - credit) from journal_line where ledger = ?"
            + " and period_code > ? and period_code <= ? group by account";

    private final Connection connection;
    private final OpenBook book;

    SealingStream(Connection connection, OpenBook book) {
        this.connection = connection;
        this.book = book;
    }

    /** What was added to a chain since. */
    private record Walk(long count, BigDecimal debit, BigDecimal credit, MerkleRoot merkle) {}

    PeriodSeal seal(Period period, String by) throws SQLException {
        var ledger = book.book().code();
        var seals = SealStream.all(connection, ledger);
        var last = seals.stream().findFirst();
        var head = BookStream.head(connection, ledger).orElseThrow();
        var journal = walk(JOURNAL, last.map(PeriodSeal::journal));
        var movements = walk(MOVEMENTS, last.map(PeriodSeal::movements));
        var balances = balances(period, seals);
        var seal = new PeriodSeal(
                ledger,
                last.map(PeriodSeal::number).orElse(0L) + 1,
                period.code(),
                book.tx() - 1,
                chain(journal, last.map(PeriodSeal::journal), head.nextJournalSeq() - 1, head.journalHash()),
                last.map(PeriodSeal::debit).orElse(BigDecimal.ZERO).add(journal.debit()),
                last.map(PeriodSeal::credit).orElse(BigDecimal.ZERO).add(journal.credit()),
                chain(movements, last.map(PeriodSeal::movements), head.nextMovementSeq() - 1, head.movementHash()),
                balances,
                MerkleRoot.sha256(balances),
                last.map(PeriodSeal::number).orElse(0L),
                period.sealNo(),
                book.recordedAt(),
                by,
                "",
                "");
        var text = seal.signedText(book.digits()).getBytes(StandardCharsets.UTF_8);
        var signed = SigningKeyStream.sign(connection, seal, text, book.recordedAt());
        SealStream.append(connection, signed);
        return signed;
    }

    private static Chain chain(Walk walk, Optional<Chain> before, long lastSeq, String hash) {
        var count = before.map(Chain::count).orElse(0L) + walk.count();
        return new Chain(
                count == 0 ? 0 : 1,
                lastSeq,
                count,
                hash,
                walk.merkle().root(),
                walk.merkle().frontier());
    }

    private Walk walk(String query, Optional<Chain> before) throws SQLException {
        var merkle = before.map(chain -> MerkleRoot.resume(chain.frontier())).orElseGet(MerkleRoot::new);
        var count = 0L;
        var debit = BigDecimal.ZERO;
        var credit = BigDecimal.ZERO;
        try (var statement = connection.prepareStatement(query)) {
            statement.setFetchSize(JdbcStream.FETCH);
            new GivingStream(statement)
                    .text(book.book().code())
                    .number(before.map(Chain::lastSeq).orElse(0L));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    merkle.add(row.getString(2));
                    debit = debit.add(row.getBigDecimal(3));
                    credit = credit.add(row.getBigDecimal(4));
                    count++;
                }
            }
        }
        return new Walk(count, debit, credit, merkle);
    }

    /** The balances under the last seal of an earlier month, and what was posted into the months since. */
    private String balances(Period period, List<PeriodSeal> seals) throws SQLException {
        var earlier = seals.stream()
                .filter(seal -> seal.period().compareTo(period.code()) < 0)
                .findFirst();
        var balances = new TreeMap<String, BigDecimal>();
        earlier.ifPresent(seal -> balances.putAll(seal.accounts()));
        try (var query = connection.prepareStatement(BALANCES)) {
            new GivingStream(query)
                    .text(book.book().code())
                    .text(earlier.map(PeriodSeal::period).orElse("0000-00"))
                    .text(period.code());
            ShelfStream.read(query, row -> balances.merge(row.text(), row.amount(), BigDecimal::add));
        }
        return balances.entrySet().stream()
                .map(balance -> balance.getKey() + "\t" + RowText.money(balance.getValue(), book.digits()) + "\n")
                .collect(Collectors.joining());
    }
}
