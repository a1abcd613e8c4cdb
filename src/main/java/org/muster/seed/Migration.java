package org.muster.seed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import javax.sql.DataSource;
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

    @Inject
    Migration(JdbcStream stream) {
        this.stream = stream;
    }

    Migration() {
        this(null);
    }

    void run() {
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
}
