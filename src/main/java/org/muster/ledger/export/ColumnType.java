package org.muster.ledger.export;

/** What stands in a column, and how the languages that describe tables call it. */
public enum ColumnType {
    /** A text, or a key that looks like a number and is none. */
    TEXT("string", "string"),
    INTEGER("integer", "integer"),
    /** An amount with exactly the digits of its currency. */
    MONEY("number", "decimal"),
    QUANTITY("number", "decimal"),
    RATE("number", "decimal"),
    /** A number that is kept as it was written, with all its decimals. */
    EXACT("number", "decimal"),
    DAY("date", "date"),
    MOMENT("datetime", "dateTime");

    private final String frictionless;
    private final String csvw;

    ColumnType(String frictionless, String csvw) {
        this.frictionless = frictionless;
        this.csvw = csvw;
    }

    /** Its name in a Frictionless table schema. */
    public String frictionless() {
        return frictionless;
    }

    /** Its name in CSV on the Web. */
    public String csvw() {
        return csvw;
    }

    public boolean numeric() {
        return this == INTEGER || decimal();
    }

    /** Whether it may have a fraction; JSON carries these as texts, because its numbers become doubles. */
    public boolean decimal() {
        return this == MONEY || this == QUANTITY || this == RATE || this == EXACT;
    }
}
