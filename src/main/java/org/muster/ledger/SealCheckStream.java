package org.muster.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.muster.ledger.export.MerkleRoot;
import org.muster.shared.persistence.JdbcStream;

/** Reproduces seals from the rows, verifies their signatures, and looks for postings behind them (invariants 9 and 12). */
final class SealCheckStream {

    private static final String BEHIND = "select l.seq from journal_line l join ledger_period p"
            + " on p.ledger = l.ledger and p.period_code = l.period_code join period_seal s"
            + " on s.ledger = p.ledger and s.seal_no = p.seal_no"
            + " where l.ledger = ? and p.state = 'CLOSED' and l.tx > s.known_at";
    private static final String BALANCES = "select account, sum(debit - credit) from journal_line where ledger = ?"
            + " and period_code <= ? and tx <= ? group by account";

    private SealCheckStream() {}

    static List<Finding> check(Connection connection, Book book, List<PeriodSeal> seals) throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var query = connection.prepareStatement(BEHIND)) {
            query.setString(1, book.code());
            for (var seq : ShelfStream.read(query, TakingStream::number)) {
                findings.add(new Finding(9, "entry " + seq, "", "behind the seal"));
            }
        }
        for (var seal : seals) {
            var subject = "seal " + seal.number();
            require(findings, subject + " balances", seal.balances(), balances(connection, book, seal));
            require(
                    findings,
                    subject + " journal",
                    seal.journal().merkleRoot(),
                    root(connection, book, "journal_line", "seq, line_no", seal.journal()));
            require(
                    findings,
                    subject + " movements",
                    seal.movements().merkleRoot(),
                    root(connection, book, "movement", "seq", seal.movements()));
            require(findings, subject + " signature", "valid", genuine(seal, book.digits()) ? "valid" : "forged");
        }
        return findings;
    }

    private static void require(List<Finding> findings, String subject, String wanted, String seen) {
        if (!wanted.equals(seen)) {
            findings.add(new Finding(12, subject, brief(wanted), brief(seen)));
        }
    }

    private static String brief(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    private static String balances(Connection connection, Book book, PeriodSeal seal) throws SQLException {
        var sums = new TreeMap<String, BigDecimal>();
        try (var query = connection.prepareStatement(BALANCES)) {
            new GivingStream(query).text(book.code()).text(seal.period()).number(seal.knownAt());
            ShelfStream.read(query, row -> sums.put(row.text(), row.amount()));
        }
        var text = new StringBuilder();
        sums.forEach((account, sum) -> text.append(account)
                .append('\t')
                .append(RowText.money(sum, book.digits()))
                .append('\n'));
        return text.toString();
    }

    private static String root(Connection connection, Book book, String table, String order, PeriodSeal.Chain chain)
            throws SQLException {
        var root = new MerkleRoot();
        try (var query = connection.prepareStatement(
                "select row_hash from " + table + " where ledger = ? and seq <= ? order by " + order)) {
            query.setFetchSize(JdbcStream.FETCH);
            new GivingStream(query).text(book.code()).number(chain.lastSeq());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    root.add(row.getString(1));
                }
            }
        }
        return root.root();
    }

    /** Whether the signature is the key's over just this seal. */
    static boolean genuine(PeriodSeal seal, int digits) {
        try {
            var base64 = Base64.getDecoder();
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(base64.decode(seal.publicKey()))));
            signature.update(seal.signedText(digits).getBytes(StandardCharsets.UTF_8));
            return signature.verify(base64.decode(seal.signature()));
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }
}
