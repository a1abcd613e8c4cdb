package org.muster.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;

/** A Derby of one's own in memory, with the schema every installation has. */
public final class MemoryDatabase implements AutoCloseable {

    private final EmbeddedDataSource source = new EmbeddedDataSource();

    private MemoryDatabase() {
        source.setDatabaseName("memory:" + UUID.randomUUID());
        source.setCreateDatabase("create");
    }

    /** An empty one, migrated to the newest version. */
    public static MemoryDatabase migrated() {
        var database = new MemoryDatabase();
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(database.source)
                .locations("classpath:db")
                .load()
                .migrate();
        return database;
    }

    public DataSource source() {
        return source;
    }

    /** A connection that commits only when told, reading what is committed, as in the server. */
    public Connection connect() throws SQLException {
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    @Override
    public void close() {
        var drop = new EmbeddedDataSource();
        drop.setDatabaseName(source.getDatabaseName());
        drop.setConnectionAttributes("drop=true");
        try {
            drop.getConnection().close();
        } catch (SQLException dropped) {
            if (!"08006".equals(dropped.getSQLState())) {
                throw new IllegalStateException(dropped);
            }
        }
    }
}
