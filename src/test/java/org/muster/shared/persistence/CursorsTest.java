package org.muster.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.test.Database;

class CursorsTest {

    private static final Position HERE = new Position("tag", "SRV-0042", 42, false, 50, 60, false);

    private static Database database;
    private static Cursors cursors;

    @BeforeAll
    static void anInstallationWithItsSecret() throws SQLException {
        database = new Database();
        try (var connection = database.source().getConnection();
                var insert =
                        connection.prepareStatement("insert into installation (id, secret) values (1, 'secret')")) {
            insert.executeUpdate();
        }
        cursors = database.the(Cursors.class);
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @Test
    void aCursorIsGoodForItsOwnOrderAndFilterAlone() {
        var cursor = cursors.seal(HERE, "stage=[IN_STORE]");
        assertThat(cursors.open(cursor, "tag", "stage=[IN_STORE]")).contains(HERE);
        assertThat(cursors.open(cursor, "tag", "stage=[RETIRED]")).isEmpty();
        assertThat(cursors.open(cursor, "tag")).isEmpty();
        assertThat(cursors.open(cursor, "-tag", "stage=[IN_STORE]")).isEmpty();
    }
}
