package org.muster.ledger.export;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the journal as the layouts of other programs need it. */
record LayoutLine(String[] row) {

    private static final int SEQ = at("seq");
    private static final int ENTRY = at("entry_no");
    private static final int DATE = at("posting_date");
    private static final int ACCOUNT = at("account");
    private static final int NAME = at("account_name");
    private static final int TYPE = at("account_type");
    private static final int DEBIT = at("debit");
    private static final int CREDIT = at("credit");
    private static final int CURRENCY = at("currency");
    private static final int ASSET = at("asset_no");
    private static final int COST_CENTER = at("cost_center");
    private static final int TEXT = at("text");
    private static final int KIND = at("kind");

    private static int at(String column) {
        return Export.JOURNAL.place(column);
    }

    String seq() {
        return row[SEQ];
    }

    String entryNo() {
        return row[ENTRY];
    }

    LocalDate date() {
        return LocalDate.parse(row[DATE]);
    }

    /** The amount with its sign: debits are positive. */
    BigDecimal amount() {
        return amount(row[DEBIT]).subtract(amount(row[CREDIT]));
    }

    private static BigDecimal amount(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    String currency() {
        return row[CURRENCY];
    }

    /** The account below the root its type stands under, with nothing in it that a program reads as more than a name. */
    String account() {
        return root() + ":" + row[ACCOUNT].replaceAll("[^A-Za-z0-9]", "-");
    }

    private String root() {
        return switch (row[TYPE]) {
            case "LIABILITY" -> "Liabilities";
            case "EQUITY" -> "Equity";
            case "INCOME" -> "Income";
            case "EXPENSE" -> "Expenses";
            default -> "Assets";
        };
    }

    String accountName() {
        return plain(row[NAME]);
    }

    String assetNo() {
        return plain(row[ASSET]);
    }

    String costCenter() {
        return plain(row[COST_CENTER]);
    }

    /** What happened, on one line. */
    String description() {
        return plain(row[TEXT].isEmpty() ? row[KIND] : row[TEXT]);
    }

    /** One line without the signs by which the layouts part texts, comments and tags. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ")
                .replace('"', '\'')
                .replace('\\', '/')
                .replaceAll("[;|,]", " ")
                .strip();
    }
}
