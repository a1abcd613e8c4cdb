package org.muster.shared.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;

/** What the database complained about, read from the SQLSTATE both databases agree on (ISO/IEC 9075, classes 23, 40). */
public record SqlFault(String state) {

    /** Derby's timeout and deadlock, PostgreSQL's serialization failure, deadlock and lock timeout. */
    private static final Set<String> WAITED = Set.of("40XL1", "40XL2", "40001", "40P01", "55P03");

    /** PostgreSQL going down, coming up and full; Derby shut down. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300", "XJ004", "XJ040");

    public static SqlFault of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return new SqlFault(sql.getSQLState());
            }
        }
        return new SqlFault("");
    }

    /** For statements sent past the provider: the failure as the provider would throw it. */
    public static PersistenceException wrap(SQLException failure) {
        return new PersistenceException(failure);
    }

    /** A unique key was broken. */
    public boolean duplicate() {
        return state.equals("23505");
    }

    /** A text is longer than its column. */
    public boolean tooLong() {
        return state.equals("22001");
    }

    /** The database is not there: not reachable, shutting down, starting, or full of connections. */
    public boolean away() {
        return state.startsWith("08") || AWAY.contains(state);
    }

    /** Waiting for a lock took too long, or this transaction was chosen to end a deadlock. */
    public boolean lockTimeout() {
        return WAITED.contains(state);
    }
}
