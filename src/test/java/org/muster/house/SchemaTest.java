package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.junit.jupiter.api.Test;
import org.muster.test.Database;

/** The mappings say what the migrated schema says, and no name in it is a word the databases keep for themselves. */
class SchemaTest {

    private static final Path RESERVED = Path.of("src/test/resources/org/muster/house/reserved-words.txt");

    @Test
    void everyMappedColumnExists() throws SQLException {
        try (var database = new Database();
                var connection = database.the(DataSource.class).getConnection()) {
            var columns = names(
                    connection,
                    "select t.tablename || '.' || c.columnname from sys.systables t"
                            + " join sys.syscolumns c on c.referenceid = t.tableid where t.tabletype = 'T'");
            assertThat(columns).containsAll(mapped(database));
        }
    }

    @Test
    void noTableOrColumnBearsAReservedWord() throws SQLException, IOException {
        var reserved = Set.copyOf(Files.readAllLines(RESERVED));
        try (var database = new Database();
                var connection = database.the(DataSource.class).getConnection()) {
            var names = names(connection, "select tablename from sys.systables where tabletype = 'T'");
            names.addAll(names(
                    connection,
                    "select c.columnname from sys.systables t"
                            + " join sys.syscolumns c on c.referenceid = t.tableid where t.tabletype = 'T'"));
            assertThat(names).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(reserved);
        }
    }

    /** The trail outlives what it describes: it names things by their codes and holds on to no row. */
    @Test
    void theTrailHangsOnNothing() throws SQLException {
        try (var database = new Database();
                var connection = database.the(DataSource.class).getConnection()) {
            assertThat(names(
                            connection,
                            "select c.constraintname from sys.sysconstraints c join sys.systables t"
                                    + " on t.tableid = c.tableid where t.tablename = 'TRAIL_ENTRY' and c.type = 'F'"))
                    .isEmpty();
        }
    }

    private static Set<String> mapped(Database database) {
        var session =
                database.the(EntityManager.class).unwrap(JpaEntityManager.class).getServerSession();
        return session.getDescriptors().values().stream()
                .flatMap(descriptor -> fields(descriptor.getAllFields()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fields(List<DatabaseField> fields) {
        return fields.stream()
                .map(field -> (field.getTableName() + "." + field.getName()).toUpperCase(Locale.ROOT))
                .filter(name -> !name.startsWith("."));
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        var names = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1).toUpperCase(Locale.ROOT));
            }
        }
        return names;
    }
}
