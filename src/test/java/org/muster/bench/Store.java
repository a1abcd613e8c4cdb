package org.muster.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.muster.test.MusterServer;
import org.muster.test.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the register of a benchmark lives: embedded Derby, a PostgreSQL of the benchmark's own, or a given one, named as
 * the server names it by {@code MUSTER_PG_HOST} and so on.
 */
public final class Store implements AutoCloseable {

    private static final int PORT = 55_432;
    private static final List<String> GROWN = List.of(
            "asset",
            "asset_step",
            "search_token",
            "trail_entry",
            "contingency_plan",
            "plan_edition",
            "plan_line",
            "journal_entry",
            "journal_line");

    /** What is done with a connection. */
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    private final Map<String, String> environment;
    private final Optional<PostgresServer> own;

    private Store(Map<String, String> environment, Optional<PostgresServer> own) {
        this.environment = environment;
        this.own = own;
    }

    /** The one asked for by {@code -Dmuster.bench.db=postgresql}; otherwise Derby. */
    static Store asked() {
        if (!"postgresql".equals(System.getProperty("muster.bench.db"))) {
            return new Store(Map.of("MUSTER_DB", "derby"), Optional.empty());
        }
        var environment = new HashMap<>(Map.of(
                "MUSTER_DB", "postgresql",
                "MUSTER_PG_HOST", "127.0.0.1",
                "MUSTER_PG_PORT", Integer.toString(PORT),
                "MUSTER_PG_DATABASE", "muster",
                "MUSTER_PG_USER", "muster",
                "MUSTER_PG_PASSWORD", "muster"));
        var given = System.getenv("MUSTER_PG_HOST") != null;
        System.getenv().forEach((name, value) -> environment.computeIfPresent(name, (key, usual) -> value));
        environment.put("MUSTER_DB", "postgresql");
        return new Store(environment, given ? Optional.empty() : Optional.of(PostgresServer.start(PORT)));
    }

    boolean postgres() {
        return "postgresql".equals(environment.get("MUSTER_DB"));
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Works on the database while the server is down, and leaves fresh statistics. */
    public void fill(MusterServer server, Work work) throws SQLException {
        if (postgres()) {
            try (var connection = DriverManager.getConnection(url(), user(), environment.get("MUSTER_PG_PASSWORD"))) {
                carryOut(connection, work);
            }
        } else {
            derby(server.data().resolve("derby"), work);
        }
    }

    /** Works on the database in this process while the server is down. */
    public void whileStopped(MusterServer server, Consumer<DataSource> work) {
        server.stop();
        if (postgres()) {
            var source = new PGSimpleDataSource();
            source.setUrl(url());
            source.setUser(user());
            source.setPassword(environment.get("MUSTER_PG_PASSWORD"));
            work.accept(source);
        } else {
            var source = embedded(server.data().resolve("derby"));
            work.accept(source);
            shutDown(source);
        }
        server.startAgain();
    }

    private String url() {
        return "jdbc:postgresql://%s:%s/%s?reWriteBatchedInserts=true"
                .formatted(
                        environment.get("MUSTER_PG_HOST"),
                        environment.get("MUSTER_PG_PORT"),
                        environment.get("MUSTER_PG_DATABASE"));
    }

    private String user() {
        return environment.get("MUSTER_PG_USER");
    }

    private void carryOut(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        work.on(connection);
        connection.commit();
        try (var statement = connection.createStatement()) {
            for (var table : GROWN) {
                statement.execute(
                        postgres()
                                ? "analyze " + table
                                : "call syscs_util.syscs_update_statistics(current schema, upper('%s'), null)"
                                        .formatted(table));
            }
        }
        connection.commit();
    }

    /** In this process, which must let go of it before the server may have it again. */
    private void derby(Path folder, Work work) throws SQLException {
        var source = embedded(folder);
        try (var connection = source.getConnection()) {
            carryOut(connection, work);
        }
        shutDown(source);
    }

    private static EmbeddedDataSource embedded(Path folder) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        return source;
    }

    private static void shutDown(EmbeddedDataSource source) {
        source.setConnectionAttributes("shutdown=true");
        try {
            source.getConnection().close();
        } catch (SQLException ended) {
            if (!"08006".equals(ended.getSQLState())) {
                throw new IllegalStateException(ended);
            }
        }
    }

    @Override
    public void close() {
        own.ifPresent(PostgresServer::close);
    }
}
