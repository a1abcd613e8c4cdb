package org.muster.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Plain JDBC for the two things the provider does badly: append-only rows written in the command's own transaction, and
 * reads of any length in constant memory. Only classes named {@code *Stream} use it.
 */
@ApplicationScoped
public class JdbcStream {

    /** How many rows a driver fetches at a time. */
    public static final int FETCH = 1_000;

    /** What is done with a connection; it must not be kept. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    @Resource(lookup = "jdbc/muster")
    private DataSource source;

    /** Absent where no server runs. */
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transactions;

    /** Works on the connection of the running transaction, and counts the statements sent. */
    public <T> T joining(int statements, Work<T> work) {
        try {
            var result = work.on(entities.unwrap(Connection.class));
            StatementProfiler.add(entities.unwrap(Session.class), statements);
            return result;
        } catch (SQLException failure) {
            throw new PersistenceException(failure.getMessage(), failure);
        }
    }

    /**
     * Reads on a connection of its own and gives it back whatever happens: a reader that breaks off closes its cursor
     * with it. Where a command is under way it reads within the command's transaction, which alone ends it.
     */
    public <T> T reading(Work<T> work) {
        try (var connection = source.getConnection()) {
            if (commanded()) {
                return work.on(connection);
            }
            connection.setAutoCommit(false);
            try {
                return work.on(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure.getMessage(), failure);
        }
    }

    private boolean commanded() {
        return Optional.ofNullable(transactions)
                .filter(registry -> registry.getTransactionStatus() == Status.STATUS_ACTIVE)
                .isPresent();
    }

    /** Works while PostgreSQL keeps everybody else waiting who asks for the same number, for as long as it takes. */
    public <T> T locked(long key, Supplier<T> work) {
        return reading(connection -> {
            try (var patience = connection.prepareStatement("set local lock_timeout = 0");
                    var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                patience.execute();
                lock.setLong(1, key);
                lock.execute();
                return work.get();
            }
        });
    }

    /** Whether the database is PostgreSQL; otherwise it is Derby. */
    public boolean postgres() {
        return reading(connection -> connection
                .getMetaData()
                .getDatabaseProductName()
                .toLowerCase(Locale.ROOT)
                .contains("postgresql"));
    }
}
