package org.muster.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder.Layer;

/** One file of {@code seed-data/}, as it lies in the archive. */
record SeedFile(Layer layer, String name) {

    /** The file's place below the root of the class path. */
    String path() {
        return "seed-data/" + layer.name().toLowerCase(Locale.ROOT) + "/" + name + ".csv";
    }

    /** Its lines, with dates relative to the day given; empty if there is no such file. */
    Optional<List<SeedRow>> rows(LocalDate today) {
        try (var content = SeedFile.class.getResourceAsStream("/" + path())) {
            return content == null ? Optional.empty() : Optional.of(read(content, today));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path(), unreadable);
        }
    }

    private List<SeedRow> read(InputStream content, LocalDate today) throws IOException {
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(line -> new SeedRow(path(), line.getStartingLineNumber(), line.getFieldsAsMap(), today))
                    .toList();
        }
    }
}
