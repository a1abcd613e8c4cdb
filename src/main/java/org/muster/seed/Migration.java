package org.muster.seed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.muster.shared.persistence.JdbcStream;

/**
 * Brings the schema up to date. One history serves both databases; a second folder holds what only PostgreSQL can do on
 * top of it.
 */
@ApplicationScoped
class Migration {

    @Resource(lookup = "jdbc/muster")
    private DataSource source;

    private final JdbcStream stream;
    private final Optional<Path> derby;

    @Inject
    Migration(
            JdbcStream stream,
            @ConfigProperty(name = "muster.db", defaultValue = "derby") String database,
            @ConfigProperty(name = "muster.data", defaultValue = "data") String data) {
        this.stream = stream;
        this.derby = Optional.of(Path.of(data)).filter(folder -> database.equals("derby"));
    }

    Migration() {
        this(null, "", "");
    }

    void run() {
        derby.ifPresent(Migration::keepTheLogBesideTheData);
        var places = new ArrayList<String>();
        places.add("classpath:db");
        if (stream.postgres()) {
            places.add("classpath:db-postgresql");
        }
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .locations(places.toArray(String[]::new))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /** Derby would write its own log where the server happens to run; it asks once, when it is first used. */
    private static void keepTheLogBesideTheData(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        System.setProperty("derby.stream.error.file", data.resolve("derby.log").toString());
    }
}
