package org.muster.test;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** The files a new installation is filled from, as a seeder gets them. */
public final class SeedFiles {

    private static final LocalDate TODAY = LocalDate.ofInstant(Database.NOW, java.time.ZoneOffset.UTC);

    private SeedFiles() {}

    /** Sows the seeder's file into the database. */
    public static void sow(Database database, Class<? extends Seeder> type) {
        var seeder = database.the(type);
        database.run(() -> seeder.sow(rows(seeder)));
    }

    private static List<SeedRow> rows(Seeder seeder) {
        var folder = seeder.layer() == Seeder.Layer.REFERENCE ? "reference" : "demo";
        var path = "/seed-data/" + folder + "/" + seeder.file() + ".csv";
        var stream = Objects.requireNonNull(SeedFiles.class.getResourceAsStream(path), path);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new SeedRow(seeder.file(), row.getStartingLineNumber(), row.getFieldsAsMap(), TODAY))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
