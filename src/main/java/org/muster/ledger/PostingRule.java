package org.muster.ledger;

/**
 * One line of what is posted when something happens: on which side, to which account, which amount. A role that begins with
 * {@code @} is the thing's own account, any other is found in the chart.
 *
 * @param ledger the book it holds for, {@code *} for all
 * @param treatment what the thing must be to the book, {@code *} for anything
 */
record PostingRule(
        int version,
        String ledger,
        EntryKind event,
        String treatment,
        int line,
        Side side,
        String role,
        Measure measure) {

    static final String ANY = "*";

    boolean matches(EntryKind kind, Treatment decided) {
        return event == kind && (treatment.equals(ANY) || treatment.equals(decided.name()));
    }
}
