package org.muster.test;

import static java.sql.Connection.TRANSACTION_READ_COMMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.shared.persistence.StatementCount;
import org.muster.shell.Navigation;

/** What the database sees of the doors: how it is spoken to, how often, and that looking changes nothing. */
@ExtendWith(ArquillianExtension.class)
class DatabaseIT {

    /** What the server writes by itself while it is looked at: leases of jobs, what falls due, old packs, last uses of keys. */
    private static final String BY_ITSELF =
            "(?i)(job|flyway|reminder|outbox|due_|answer_|sign_in|key_use|delivery|letter|webhook|readiness|grab_pack).*";

    @Resource(lookup = "jdbc/muster")
    DataSource database;

    @Inject
    StatementCount count;

    @Test
    void transactionsReadWhatIsCommittedAndNoMore() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void theDatabaseIsTheOneTheRunAskedFor() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .containsIgnoringCase(System.getenv("MUSTER_DB"));
        }
    }

    @Test
    void statementsDoNotGrowWithWhatIsShown() {
        var visit = Visit.of(Program.HERE, "manager");
        var manager = Program.of("manager");
        for (var size : List.of(25, 100)) {
            assertThat(statements(() -> visit.get("/asset/list.xhtml?size=" + size)))
                    .as("list of %s", size)
                    .isLessThanOrEqualTo(3);
        }
        for (var tag : List.of("SRV-0002", "SRV-0033")) {
            assertThat(statements(() -> visit.get("/asset/sheet.xhtml?tag=" + tag + "&list=kind%3DBACKUP_SERVER")))
                    .as("sheet of %s", tag)
                    .isLessThanOrEqualTo(6);
        }
        for (var limit : List.of(10, 200)) {
            assertThat(statements(() -> manager.get("/assets?limit=" + limit)))
                    .as("REST list of %s", limit)
                    .isLessThanOrEqualTo(2);
            assertThat(statements(() -> Program.of("auditor").get("/trail?limit=" + limit)))
                    .as("REST trail of %s", limit)
                    .isLessThanOrEqualTo(2);
        }
        var auditor = Visit.of(Program.HERE, "auditor");
        assertThat(statements(() -> auditor.get("/audit/trail.xhtml?size=100"))).isLessThanOrEqualTo(3);
    }

    /** The fewest of twenty tries: jobs that tick in between send statements of their own. */
    private long statements(Supplier<Reply> request) {
        request.get();
        return Stream.generate(() -> counted(request))
                .limit(20)
                .mapToLong(sent -> sent)
                .min()
                .orElseThrow();
    }

    private long counted(Supplier<Reply> request) {
        var before = count.sent();
        assertThat(request.get().status()).isEqualTo(200);
        return count.sent() - before;
    }

    @Test
    void lookingChangesNothing() throws SQLException {
        var people = Stream.of("admin", "manager", "planner", "finance", "auditor")
                .map(person -> Visit.of(Program.HERE, person))
                .toList();
        var programs = Stream.of("manager", "auditor").map(Program::of).toList();
        var before = checksums();
        assertThat(before).containsKey("TRAIL_ENTRY").containsKey("ASSET").hasSizeGreaterThan(15);
        for (var visit : people) {
            Stream.of(Navigation.values())
                    .filter(page -> page != Navigation.SIGN_OUT)
                    .forEach(page -> visit.get(page.address()));
            for (var page : List.of("sheet", "custody", "history", "edit", "labels", "documents")) {
                visit.get("/asset/" + page + ".xhtml?tag=SRV-0033");
            }
            visit.get("/asset/step.xhtml?tag=SRV-0033&step=TRANSFER");
            visit.get("/asset/export?format=xlsx");
            visit.get("/sign-out");
            visit.get("/me/preferences?name=theme&value=dark");
        }
        for (var program : programs) {
            for (var path : List.of(
                    "/assets",
                    "/assets/SRV-0033",
                    "/assets/SRV-0033/steps",
                    "/models",
                    "/places",
                    "/trail",
                    "/trail/verify",
                    "/api-keys")) {
                program.get(path);
            }
        }
        assertThat(checksums()).isEqualTo(before);
    }

    private Map<String, Long> checksums() throws SQLException {
        var sums = new TreeMap<String, Long>();
        try (var connection = database.getConnection()) {
            var postgres = connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
            try (var tables = connection
                    .getMetaData()
                    .getTables(null, postgres ? "public" : "APP", "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    var table = tables.getString("TABLE_NAME");
                    if (!table.matches(BY_ITSELF)) {
                        sums.put(table.toUpperCase(Locale.ROOT), checksum(connection, table));
                    }
                }
            }
        }
        return sums;
    }

    /** The same whatever the order of the rows. */
    private static long checksum(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            var sum = 0L;
            while (rows.next()) {
                sum += row(rows).hashCode() + 1L;
            }
            return sum;
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        var text = new StringBuilder();
        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            text.append(rows.getString(column)).append('\u001F');
        }
        return text.toString();
    }
}
