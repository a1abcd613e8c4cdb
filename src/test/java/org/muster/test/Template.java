package org.muster.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;

/** The schema of an empty installation, migrated once for all tests of a run; each gets a copy in memory. */
final class Template {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final Path FOLDER = saved();

    private Template() {}

    /** A database of one's own in memory with the newest schema. */
    static EmbeddedDataSource copy() {
        var source = memory();
        try {
            DriverManager.getConnection("jdbc:derby:" + source.getDatabaseName() + ";createFrom=" + FOLDER)
                    .close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return source;
    }

    static void migrate(DataSource source, String... locations) {
        FLYWAY.setLevel(Level.SEVERE);
        Flyway.configure().dataSource(source).locations(locations).load().migrate();
    }

    /** Ends a database in memory, of which nothing is left then. */
    static void drop(EmbeddedDataSource source) {
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

    private static EmbeddedDataSource memory() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + UUID.randomUUID());
        return source;
    }

    private static Path saved() {
        var first = memory();
        first.setCreateDatabase("create");
        migrate(first, "classpath:db");
        try (var connection = first.getConnection();
                var backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "schema");
            backup.setString(1, folder.toString());
            backup.execute();
            var name = first.getDatabaseName();
            return folder.resolve(name.substring(name.indexOf(':') + 1)).toAbsolutePath();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            drop(first);
        }
    }
}
