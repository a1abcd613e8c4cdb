package org.muster.ledger.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A few entries of a book, as the journal exports them. */
final class SampleJournal {

    private final List<String[]> rows = new ArrayList<>();
    private final String currency;
    private String hash = "0".repeat(64);

    SampleJournal(String currency) {
        this.currency = currency;
    }

    /** Goods received, accepted, and three months of depreciation. */
    static List<String[]> ofAServer() {
        var journal = new SampleJournal("CNY");
        journal.entry(1, "2024-06-10", "1604 ASSET 12000.00 0.00", "2202 LIABILITY 0.00 12000.00");
        journal.entry(2, "2024-06-12", "1601 ASSET 12000.00 0.00", "1604 ASSET 0.00 12000.00");
        journal.entry(3, "2024-07-31", "6602 EXPENSE 316.67 0.00", "1602 CONTRA_ASSET 0.00 316.67");
        journal.entry(4, "2024-08-31", "6602 EXPENSE 316.66 0.00", "1602 CONTRA_ASSET 0.00 316.66");
        journal.entry(5, "2024-08-31", "6602 EXPENSE 20.00 0.00", "6602 EXPENSE 0.00 20.00");
        return journal.rows;
    }

    static List<String[]> inYen() {
        var journal = new SampleJournal("JPY");
        journal.entry(1, "2024-06-10", "1604 ASSET 12000 0", "2202 LIABILITY 0 12000");
        return journal.rows;
    }

    private void entry(int seq, String date, String... lines) {
        for (var i = 0; i < lines.length; i++) {
            var parts = lines[i].split(" ");
            var row = new String[Export.JOURNAL.columns().size()];
            Arrays.fill(row, "");
            put(row, "ledger", "CORP");
            put(row, "seq", Integer.toString(seq));
            put(row, "line_no", Integer.toString(i + 1));
            put(row, "entry_no", "JE-00000" + seq);
            put(row, "posting_date", date);
            put(row, "account", parts[0]);
            put(row, "account_name", "Account; " + parts[0]);
            put(row, "account_type", parts[1]);
            put(row, "debit", parts[2]);
            put(row, "credit", parts[3]);
            put(row, "currency", currency);
            put(row, "asset_no", "FA-000001");
            put(row, "text", "=1+1, \"quoted\"; a | b\nsecond line");
            hash = MerkleRoot.sha256(hash + "\n" + String.join("\u001f", Arrays.copyOf(row, row.length - 2)));
            put(row, "hash_version", "1");
            put(row, "row_hash", hash);
            rows.add(row);
        }
    }

    private static void put(String[] row, String column, String value) {
        row[Export.JOURNAL.place(column)] = value;
    }
}
