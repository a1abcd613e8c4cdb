package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.seed.Seeder.Layer;

/** The single row that makes a database an installation, and the list of what was sown into it. */
@ApplicationScoped
class InstallationStream {

    private final JdbcStream stream;

    @Inject
    InstallationStream(JdbcStream stream) {
        this.stream = stream;
    }

    InstallationStream() {
        this(null);
    }

    boolean founded() {
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement("select id from installation");
                    var rows = query.executeQuery()) {
                return rows.next();
            }
        });
    }

    void found(String secret) {
        stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement("insert into installation (id, secret) values (1, ?)")) {
                insert.setString(1, secret);
                return insert.executeUpdate();
            }
        });
    }

    boolean sown(Layer layer, String name) {
        return stream.joining(1, connection -> {
            try (var query = connection.prepareStatement("select name from sown_file where layer = ? and name = ?")) {
                query.setString(1, layer.name());
                query.setString(2, name);
                try (var rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    void note(Layer layer, String name, Instant now) {
        stream.joining(1, connection -> {
            try (var insert =
                    connection.prepareStatement("insert into sown_file (layer, name, sown_at) values (?, ?, ?)")) {
                insert.setString(1, layer.name());
                insert.setString(2, name);
                insert.setTimestamp(3, Timestamp.from(now));
                return insert.executeUpdate();
            }
        });
    }

    /** Notes that every file of the layer is sown. */
    void whole(Layer layer, Instant now) {
        var update = layer == Layer.REFERENCE
                ? "update installation set reference_sown_at = ? where reference_sown_at is null"
                : "update installation set demo_sown_at = ? where demo_sown_at is null";
        stream.joining(1, connection -> {
            try (var statement = connection.prepareStatement(update)) {
                statement.setTimestamp(1, Timestamp.from(now));
                return statement.executeUpdate();
            }
        });
    }
}
