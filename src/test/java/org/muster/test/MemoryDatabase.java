package org.muster.test;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** A Derby of one's own in memory, with the schema every installation has. */
public final class MemoryDatabase implements AutoCloseable {

    private final EmbeddedDataSource source = Template.copy();

    private MemoryDatabase() {}

    /** An empty one, migrated to the newest version. */
    public static MemoryDatabase migrated() {
        return new MemoryDatabase();
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
        Template.drop(source);
    }
}
