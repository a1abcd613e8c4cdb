package org.muster.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.persistence.JdbcStream;

/** Recomputes the chains and counts their numbers (invariants 2 and 3), in one reading of each stream. */
final class ChainCheckStream {

    private static final String NUMBERS = "select count(*) from (select tx from journal_entry where ledger = ?"
            + " union select tx from movement where ledger = ? union select tx from asset_book where ledger = ?"
            + " union select tx from asset_book_event where ledger = ?"
            + " union select tx from depreciation_charge where ledger = ?"
            + " union select tx from disposal_result where ledger = ?"
            + " union select tx from prepaid where ledger = ?"
            + " union select tx from asset_description where ledger = ?"
            + " union select tx from master_name where ledger = ? and tx > 0) t";
    private static final int TABLES = 9;

    private final Connection connection;
    private final Book book;
    private final BookHead head;
    private final List<Finding> findings = new ArrayList<>();

    private ChainCheckStream(Connection connection, Book book, BookHead head) {
        this.connection = connection;
        this.book = book;
        this.head = head;
    }

    /** Reads the rows the head knows. */
    static List<Finding> check(Connection connection, Book book, BookHead head) throws SQLException {
        var check = new ChainCheckStream(connection, book, head);
        check.numbers();
        check.journal();
        check.movements();
        return check.findings;
    }

    private void numbers() throws SQLException {
        try (var query = connection.prepareStatement(NUMBERS)) {
            for (var at = 1; at <= TABLES; at++) {
                query.setString(at, book.code());
            }
            require(
                    2,
                    "tx",
                    head.knownAt(),
                    ShelfStream.read(query, TakingStream::number).get(0));
        }
    }

    private interface TextStream {
        List<String> texts(ResultSet row) throws SQLException;
    }

    private void journal() throws SQLException {
        var last = new long[] {0, 0};
        walk(
                "select " + JournalStream.SELECTED + " from journal_line where ledger = ? and seq < ?"
                        + " order by seq, line_no",
                head.nextJournalSeq(),
                head.journalHash(),
                result -> {
                    var row = JournalStream.read(result);
                    var follows = row.seq() == last[0] && row.lineNo() == last[1] + 1
                            || row.seq() == last[0] + 1 && row.lineNo() == 1;
                    require(2, "journal " + row.seq() + "/" + row.lineNo(), 1, follows ? 1 : 0);
                    last[0] = row.seq();
                    last[1] = row.lineNo();
                    return row.texts(book.digits());
                });
        require(2, "journal", head.nextJournalSeq() - 1, last[0]);
    }

    private void movements() throws SQLException {
        var last = new long[] {0};
        walk(
                "select " + MovementStream.SELECTED + " from movement where ledger = ? and seq < ? order by seq",
                head.nextMovementSeq(),
                head.movementHash(),
                result -> {
                    var row = MovementStream.read(result);
                    require(2, "movement " + row.seq(), last[0] + 1, row.seq());
                    last[0] = row.seq();
                    return row.texts(book.digits());
                });
        require(2, "movement", head.nextMovementSeq() - 1, last[0]);
    }

    private void walk(String text, long before, String headHash, TextStream reading) throws SQLException {
        var chain = new RowChain(RowChain.NONE);
        try (var query = connection.prepareStatement(text, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(JdbcStream.FETCH);
            new GivingStream(query).text(book.code()).number(before);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var hash = chain.next(reading.texts(row));
                    var stored = row.getString("row_hash");
                    if (!hash.equals(stored)) {
                        findings.add(new Finding(3, "row " + row.getLong("seq"), hash, stored));
                        return;
                    }
                }
            }
        }
        if (!chain.last().equals(headHash)) {
            findings.add(new Finding(3, "head", headHash, chain.last()));
        }
    }

    private void require(int invariant, String subject, long wanted, long seen) {
        if (wanted != seen) {
            findings.add(new Finding(invariant, subject, Long.toString(wanted), Long.toString(seen)));
        }
    }
}
