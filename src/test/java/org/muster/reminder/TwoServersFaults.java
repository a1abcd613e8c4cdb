package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.test.MusterServer;
import org.muster.test.PostgresServer;

/**
 * Two real servers on one PostgreSQL that never reminded before. One of them is killed as soon as the first mail is out;
 * the other one, and the killed one when it is back, send all the rest.
 */
class TwoServersFaults {

    /** The demo company's reminders as they stand before anybody was told; the leases belong to nobody. */
    private static final List<String> NEVER_TOLD = List.of(
            "delete from reminder_attempt",
            "delete from reminder_item",
            "delete from reminder_message",
            "delete from reminder_run",
            "delete from reminder_watch",
            "delete from reminder_horizon",
            "update reminder_engine set owner = '', lease_until = timestamp '1970-01-01 00:00:00',"
                    + " last_run_at = timestamp '1970-01-01 00:00:00'");

    private static final long PATIENCE_MS = 180_000;
    private static final long LOOK_MS = 500;
    private static final int NOON = 12;
    private static final int FEW = 5;

    @Test
    void oneOfTwoServersIsKilledWhileItSends() throws SQLException, FolderException {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try (var postgres = PostgresServer.start();
                var connection = DriverManager.getConnection(postgres.url(), "muster", "muster")) {
            var environment = environment(postgres, mail);
            try (var one = MusterServer.start(environment)) {
                one.stop();
                NEVER_TOLD.forEach(sql -> execute(connection, sql));
                execute(connection, "update place set time_zone = '" + whereItIsNoon() + "' where time_zone <> ''");
                mail.purgeEmailFromAllMailboxes();
                one.startAgain();
                try (var two = MusterServer.start(environment)) {
                    assertThat(mail.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
                    one.kill();
                    assertThat(two.baseUrl()).isNotEqualTo(one.baseUrl());
                    one.startAgain();
                    everythingIsSentOnce(connection, mail);
                }
            }
        } finally {
            mail.stop();
        }
    }

    private static Map<String, String> environment(PostgresServer postgres, GreenMail mail) {
        return Map.of(
                "MUSTER_DB", "postgresql",
                "MUSTER_PG_HOST", "127.0.0.1",
                "MUSTER_PG_PORT", Integer.toString(postgres.port()),
                "MUSTER_PG_DATABASE", "muster",
                "MUSTER_PG_USER", "muster",
                "MUSTER_PG_PASSWORD", "muster",
                "MUSTER_SEED", "demo",
                "MUSTER_SMTP_HOST", "127.0.0.1",
                "MUSTER_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()),
                "MUSTER_SMTP_PRIVACY", "NONE");
    }

    /** Digests go out in the morning; wherever the test runs, it is past that at such a site. */
    private static String whereItIsNoon() {
        var ahead = NOON - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return "Etc/GMT" + (ahead > 0 ? "-" : "+") + Math.abs(ahead);
    }

    /** A message whose attempt was cut short by the kill may arrive once more under the same name. */
    private static void everythingIsSentOnce(Connection connection, GreenMail mail) {
        awaitTheLast(connection, mail);
        var told = number(connection, "select count(*) from reminder_message where channel = 'MAIL'");
        var cut = number(connection, "select count(*) from reminder_attempt where ended_at is null");
        var ids = TwoEngines.ids(mail);
        assertThat(new HashSet<>(ids)).hasSize(told);
        assertThat(ids).hasSizeBetween(told, told + cut);
        assertThat(rows(connection, "select distinct state from reminder_item where channel = 'MAIL'"))
                .containsExactly("DELIVERED");
        assertThat(rows(connection, "select distinct outcome from reminder_attempt where ended_at is not null"))
                .containsExactly("DELIVERED");
    }

    /** Until a run has ended and nothing waits any more; every look at the database waits for the next mail first. */
    private static void awaitTheLast(Connection connection, GreenMail mail) {
        var patience = Instant.now().plusMillis(PATIENCE_MS);
        while (number(connection, "select count(*) from reminder_run") == 0
                || number(connection, "select count(*) from reminder_item where state = 'WAITING'") > 0
                || number(connection, "select count(*) from reminder_message where state <> 'SENT'") > 0) {
            assertThat(Instant.now()).as("everything is sent").isBefore(patience);
            mail.waitForIncomingEmail(LOOK_MS, TwoEngines.ids(mail).size() + 1);
        }
        assertThat(TwoEngines.ids(mail)).hasSizeGreaterThan(FEW);
    }

    private static int number(Connection connection, String sql) {
        return Integer.parseInt(rows(connection, sql).get(0));
    }

    private static List<String> rows(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
