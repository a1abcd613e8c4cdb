package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail as programs and pages read it, with a hand inside the database to break it. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {

    private static final String SERVER =
            "{\"kind\":\"BACKUP_SERVER\",\"model\":\"DELL-R760\",\"name\":\"%s\",\"reason\":\"%s\",\"site\":\"DC-A\"}";

    @Resource(lookup = "jdbc/muster")
    DataSource database;

    private final Program auditor = Program.of("auditor");

    @Test
    void everyChangeTellsWhoWhenWhenceBeforeAfterAndWhy() {
        var manager = Program.of("manager");
        var tag = manager.post("/assets", SERVER.formatted("As requested", "because of PAY"))
                .object()
                .getString("tag");
        var body = manager.get("/assets/" + tag);
        manager.send(
                "PUT",
                "/assets/" + tag,
                body.body().replace("As requested", "As corrected"),
                "If-Match",
                body.header("ETag"));
        var rows = auditor.get("/trail?subject_type=asset&subject_ref=" + tag).rows();
        assertThat(rows)
                .extracting(row -> row.getString("action"))
                .containsExactly("asset.fact.described", "asset.step.REQUEST");
        assertThat(rows.get(0).getJsonArray("changes").toString())
                .contains("{\"field\":\"name\",\"before\":\"As requested\",\"after\":\"As corrected\"}");
        assertThat(rows.get(1).getString("reason")).isEqualTo("because of PAY");
        assertThat(rows.get(1).getJsonArray("changes").toString())
                .contains("{\"field\":\"particulars.memory_gib\",\"before\":\"\",\"after\":\"512\"}");
        assertThat(rows)
                .allMatch(row -> row.getString("whence").equals("API")
                        && row.getString("actor").equals("manager")
                        && row.getString("address").equals("127.0.0.1"));
    }

    @Test
    void refusedAttemptsAndFailedSignInsStandOnIt() {
        Program.byPassword(Program.HERE, "ma.xin", "wrong").post("/api-keys", "{}");
        assertThat(auditor.get("/trail?action=identity.fact.sign_in_failed&limit=1")
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.getString("subject_ref")).isEqualTo("ma.xin"));
        Program.of("storekeeper")
                .post(
                        "/assets",
                        SERVER.formatted("Not mine", "x"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(auditor.get("/trail?action=audit.fact.refused&actor=storekeeper&limit=1")
                        .rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.getString("reason")).contains("manager").containsPattern("\\p{IsHan}"));
    }

    @Test
    void itIsFilteredPagedAndStreamed() {
        assertThat(auditor.get("/trail?limit=0").status()).isEqualTo(400);
        assertThat(auditor.get("/trail?whence=WINDOW").status()).isEqualTo(400);
        assertThat(auditor.get("/trail?from=tomorrow").status()).isEqualTo(400);
        assertThat(auditor.get("/trail?whence=SEED&limit=1000").rows())
                .hasSize(1_000)
                .allMatch(row -> row.getString("whence").equals("SEED"));
        var first = auditor.get("/trail?actor=manager&limit=3").object();
        var next = first.getJsonObject("page").getString("next");
        var second = auditor.get("/trail?actor=manager&limit=3&after=" + next).rows();
        assertThat(second.get(0).getInt("seq"))
                .isLessThan(first.getJsonArray("data").getJsonObject(2).getInt("seq"));
        var rows = auditor.get("/trail/verify").object().getInt("rows");
        assertThat(auditor.get("/trail", "Accept", "application/x-ndjson")
                        .body()
                        .lines())
                .hasSizeGreaterThanOrEqualTo(rows);
        assertThat(auditor.get("/trail?whence=SEED", "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSizeGreaterThan(1_000);
        var export = Visit.of(Program.HERE, "auditor").get("/audit/export?format=csv&whence=SEED");
        assertThat(export.header("Content-Disposition")).contains("trail-");
        assertThat(export.body().lines()).hasSizeGreaterThan(1_000);
    }

    @Test
    void onlyWhoMayReadItSeesIt() {
        for (var person : List.of("manager", "storekeeper", "finance", "planner", "approver")) {
            assertThat(Program.of(person).get("/trail").status()).as(person).isEqualTo(403);
            assertThat(Program.of(person).get("/trail/verify").status())
                    .as(person)
                    .isEqualTo(403);
            assertThat(Visit.of(Program.HERE, person).get("/audit/trail.xhtml").status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Program.of("admin").get("/trail").status()).isEqualTo(200);
    }

    @Test
    void aTamperedRowIsFound() throws SQLException {
        var whole = auditor.get("/trail/verify").object();
        assertThat(whole.keySet()).containsExactlyInAnyOrder("valid", "rows", "head_hash");
        try (var connection = database.getConnection()) {
            var action = tamper(connection, "identity.fact.forged");
            try {
                var broken = auditor.get("/trail/verify");
                assertThat(broken.status()).isEqualTo(409);
                assertThat(broken.problem()).isEqualTo("chain-broken");
                assertThat(broken.object().getInt("first_broken")).isEqualTo(17);
                assertThat(broken.object().getBoolean("valid")).isFalse();
            } finally {
                tamper(connection, action);
            }
        }
        assertThat(auditor.get("/trail/verify").status()).isEqualTo(200);
    }

    /** Writes another action into row 17 past everything that forbids it; answers what stood there. */
    private static String tamper(Connection connection, String action) throws SQLException {
        var postgres = connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select action from trail_entry where seq = 17")) {
            row.next();
            var before = row.getString(1);
            if (postgres) {
                statement.execute("alter table trail_entry disable trigger trail_entry_append_only");
            }
            statement.executeUpdate("update trail_entry set action = '" + action + "' where seq = 17");
            if (postgres) {
                statement.execute("alter table trail_entry enable trigger trail_entry_append_only");
            }
            return before;
        }
    }

    @Test
    void postgresqlItselfRefusesToRewriteIt() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().contains("PostgreSQL")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.executeUpdate("delete from trail_entry where seq = 1"))
                        .withMessageContaining("append-only");
            }
        }
    }
}
