package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.shared.export.CsvRows.Profile;

/** DuckDB recomputes the chain from a file, and finds the one row that was changed. */
class VerifySqlTest {

    @TempDir
    private Path folder;

    @Test
    void anUntouchedFileVerifies() throws IOException, SQLException {
        assertThat(verified(written())).containsExactly(10L, 0L);
    }

    @Test
    void aChangedRowIsFound() throws IOException, SQLException {
        var file = written();
        var text = Files.readString(file).replaceFirst("316\\.66,0\\.00", "316.65,0.00");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        assertThat(verified(file)).containsExactly(10L, 1L);
    }

    @Test
    void aMissingRowIsFound() throws IOException, SQLException {
        var file = written();
        var rows = SampleJournal.ofAServer();
        rows.remove(4);
        write(file, rows);
        assertThat(verified(file)).containsExactly(9L, 1L);
    }

    private Path written() throws IOException {
        var file = folder.resolve("journal.csv");
        write(file, SampleJournal.ofAServer());
        return file;
    }

    private static void write(Path file, List<String[]> rows) throws IOException {
        try (var lines = new CsvLines(Files.newOutputStream(file), Shape.whole(Export.JOURNAL), Profile.MACHINE)) {
            rows.forEach(lines::write);
        }
    }

    private static List<Long> verified(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(VerifySql.chain(Export.JOURNAL, file.toString()))) {
            result.next();
            return List.of(result.getLong("n"), result.getLong("bad"));
        }
    }
}
