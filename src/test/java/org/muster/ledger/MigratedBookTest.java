package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullLimits;
import org.muster.ledger.pull.PullRows;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.test.Database;

/** Books that were kept before books knew descriptions say of their things what they said. */
class MigratedBookTest {

    private static final String BEFORE = "76";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void theRegisterSaysWhatItSaid() throws SQLException {
        try (var firm = new Firm();
                var old = new OldInstallation()) {
            firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", DAY);
            firm.take("COM-0001", Step.REPORT_MISSING, DAY.plusDays(1), Map.of("incident", "INC-1"));
            firm.take("COM-0001", Step.FIND, DAY.plusDays(3), Map.of("place", "WH-1"));
            firm.bought(Kind.RECOVERY_TOOL, 1, "800", DAY.plusDays(4));
            firm.take("TOOL-0001", Step.PASS, DAY.plusDays(5), Map.of("checklist", "CL-1"));
            firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY.plusDays(6));
            firm.take("SRV-0001", Step.PASS, DAY.plusDays(8), Map.of("checklist", "CL-2"));
            var before = register(firm.database());
            assertThat(before).hasSize(3);

            old.takes(firm.database().source());
            old.migrates();

            try (var migrated = Database.on(old.source)) {
                assertThat(register(migrated)).isEqualTo(before);
            }
        }
    }

    private static List<List<String>> register(Database database) {
        database.using(PullLimits.class, new PullLimits(1000, 10, 24));
        var asked = Map.of("as_of", List.of(DAY.plusDays(30).toString()));
        return database
                .the(OpenCommand.class)
                .as(
                        Command.of(Firm.FINANCE, Whence.PAGE, ""),
                        () -> database.the(PullRows.class).all(Export.ASSET_REGISTER, "CORP", asked))
                .stream()
                .map(List::of)
                .toList();
    }

    /** An installation of before, which is brought to the newest schema. */
    private static final class OldInstallation implements AutoCloseable {

        private final EmbeddedDataSource source = new EmbeddedDataSource();

        OldInstallation() {
            source.setDatabaseName("memory:" + UUID.randomUUID());
            source.setCreateDatabase("create");
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db")
                    .target(BEFORE)
                    .load()
                    .migrate();
        }

        void migrates() {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db")
                    .load()
                    .migrate();
        }

        /** Everything of another installation its tables have room for; what hangs on other rows comes after them. */
        void takes(DataSource other) throws SQLException {
            try (var from = other.getConnection();
                    var to = source.getConnection()) {
                var here = columns(to);
                var there = columns(from);
                var waiting = new ArrayList<>(here.keySet());
                waiting.retainAll(there.keySet());
                Collections.reverse(waiting);
                var empty = new ArrayList<>(waiting);
                rounds(empty, table -> to.createStatement().executeUpdate("delete from " + table));
                rounds(waiting, table -> {
                    var common = new TreeSet<>(here.get(table));
                    common.retainAll(there.get(table));
                    copy(from, to, table, String.join(", ", common), common.size());
                });
                unmoved(to);
            }
        }

        /** An inspection was no transaction of the books then. */
        private static void unmoved(Connection to) throws SQLException {
            try (var update = to.createStatement()) {
                update.executeUpdate("update ledger_head set next_tx = 1 + (select max(e.tx) from journal_entry e"
                        + " where e.ledger = ledger_head.ledger)");
                to.commit();
            }
        }

        private interface Doing {
            void with(String table) throws SQLException;
        }

        private static void rounds(List<String> tables, Doing doing) {
            for (var before = tables.size() + 1; !tables.isEmpty() && tables.size() < before; ) {
                before = tables.size();
                tables.removeIf(table -> {
                    try {
                        doing.with(table);
                        return true;
                    } catch (SQLException hangsOnOthers) {
                        return false;
                    }
                });
            }
            assertThat(tables).isEmpty();
        }

        private static void copy(Connection from, Connection to, String table, String columns, int number)
                throws SQLException {
            to.setAutoCommit(false);
            try (var read = from.createStatement();
                    var rows = read.executeQuery("select " + columns + " from " + table);
                    var insert = to.prepareStatement("insert into " + table + " (" + columns + ") values ("
                            + String.join(", ", Collections.nCopies(number, "?")) + ")")) {
                while (rows.next()) {
                    for (var column = 1; column <= number; column++) {
                        insert.setObject(column, rows.getObject(column));
                    }
                    insert.executeUpdate();
                }
                to.commit();
            } catch (SQLException failed) {
                to.rollback();
                throw failed;
            }
        }

        private static Map<String, List<String>> columns(Connection connection) throws SQLException {
            try (var query = connection.createStatement();
                    var rows = query.executeQuery("select t.tablename, c.columnname from sys.systables t"
                            + " join sys.syscolumns c on c.referenceid = t.tableid where t.tabletype = 'T'"
                            + " and t.tablename not like 'flyway%'")) {
                var found = new ArrayList<Map.Entry<String, String>>();
                while (rows.next()) {
                    found.add(Map.entry(rows.getString(1), rows.getString(2)));
                }
                return found.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            }
        }

        @Override
        public void close() {
            source.setCreateDatabase(null);
            source.setConnectionAttributes("drop=true");
            try {
                source.getConnection().close();
            } catch (SQLException dropped) {
                assertThat(dropped.getSQLState()).isEqualTo("08006");
            }
        }
    }
}
