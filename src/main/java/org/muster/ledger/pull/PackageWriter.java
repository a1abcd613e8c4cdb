package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.PeriodSeal;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.Link;
import org.muster.ledger.export.Metadata;
import org.muster.ledger.export.VerifySql;
import org.muster.shared.text.Texts;

/**
 * Writes all exports of a book in one archive: the tables as CSV, what describes and links them, what was counted, summed
 * and digested, and the SQL by which anybody checks it.
 */
@ApplicationScoped
public class PackageWriter {

    private static final List<Export> TABLES = List.of(
            Export.ACCOUNTS,
            Export.ASSET_REGISTER,
            Export.ASSET_ROLLFORWARD,
            Export.STOCK_LEDGER,
            Export.MOVEMENT_LEDGER,
            Export.DEPRECIATION_SCHEDULE,
            Export.JOURNAL,
            Export.INSURANCE_PREPAID,
            Export.DISPOSALS,
            Export.COUNT_DIFFERENCES);

    private record Written(PullPlan plan, PullOutcome outcome, String file, Measured measured) {}

    private final PullPlanner planner;
    private final PullWriter writer;
    private final PeriodDirectory periods;
    private final Metadata metadata;

    @Inject
    PackageWriter(PullPlanner planner, PullWriter writer, PeriodDirectory periods, Texts texts) {
        this.planner = planner;
        this.writer = writer;
        this.periods = periods;
        this.metadata = new Metadata(texts);
    }

    PackageWriter() {
        this.planner = null;
        this.writer = null;
        this.periods = null;
        this.metadata = null;
    }

    /** Writes the package of a book; the days and the state asked for hold for every table. Returns the rows written. */
    public long write(String ledger, Map<String, List<String>> given, OutputStream to) throws IOException {
        var asked = new LinkedHashMap<>(given);
        asked.put(PullParameters.LIMIT, List.of("all"));
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            var written = new ArrayList<Written>();
            for (var export : TABLES) {
                var plan = planner.plan(ledger, PullParameters.read(export, asked), PullFormat.CSV);
                asked.put("known_at", List.of(Long.toString(plan.question().knownAt())));
                written.add(table(zip, plan));
            }
            put(zip, "datapackage.json", datapackage(ledger, written).toString());
            for (var table : written) {
                put(
                        zip,
                        table.file() + "-metadata.json",
                        metadata.csvw(table.plan().shape(), table.file()).toString());
            }
            put(zip, "manifest.json", manifest(written).toString());
            put(zip, "README.txt", readme());
            put(zip, "verify.sql", VerifySql.script());
            return written.stream()
                    .mapToLong(table -> table.outcome().tally().rows())
                    .sum();
        }
    }

    private Written table(ZipOutputStream zip, PullPlan plan) throws IOException {
        var file = plan.export().wire() + ".csv";
        zip.putNextEntry(new ZipEntry(file));
        var measured = new Measured(new Unclosed(zip));
        var outcome = writer.write(plan, measured);
        zip.closeEntry();
        return new Written(plan, outcome, file, measured);
    }

    private JsonObject datapackage(String ledger, List<Written> written) {
        var resources = Json.createArrayBuilder();
        written.forEach(table -> resources.add(metadata.resource(
                table.plan().shape(),
                table.file(),
                table.measured().bytes(),
                table.measured().hex(),
                table.plan().question().span().from().isEmpty()
                        ? Link.ofAll(table.plan().export())
                        : Link.of(table.plan().export()),
                projected(table.plan()))));
        return Json.createObjectBuilder()
                .add("profile", "tabular-data-package")
                .add("name", "muster-" + ledger.toLowerCase(Locale.ROOT))
                .add("resources", resources)
                .build();
    }

    /** Whether charges to come stand in the schedule, which is told apart by its entries. */
    private static boolean projected(PullPlan plan) {
        return plan.export() == Export.DEPRECIATION_SCHEDULE && plan.projected();
    }

    private JsonObject manifest(List<Written> written) {
        var files = Json.createArrayBuilder();
        written.forEach(table -> files.add(file(table)));
        var manifest = Json.createObjectBuilder();
        var plan = written.get(0).plan();
        var known = plan.question().knownAt();
        manifest.add("seal", seal(plan, known));
        plan.question().span().to().ifPresent(day -> manifest.add("as_of", day.toString()));
        plan.about().forEach((name, value) -> {
            if (!name.equals("export") && !name.startsWith("head_")) {
                manifest.add(name, value);
            }
        });
        return manifest.add("files", files).build();
    }

    /** The latest seal that covers nothing but what is in the package, and whether it covers all of it. */
    private JsonValue seal(PullPlan plan, long known) {
        return periods.seals(plan.ledger()).stream()
                .filter(seal -> seal.knownAt() <= known)
                .max(Comparator.comparingLong(PeriodSeal::number))
                .<JsonValue>map(seal -> Json.createObjectBuilder(
                                read(seal.json(plan.question().book().digits())))
                        .add("seal", seal.number())
                        .add("covers_all", seal.knownAt() == known)
                        .build())
                .orElse(JsonValue.NULL);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonObjectBuilder file(Written table) {
        var head = table.plan().head();
        return Json.createObjectBuilder()
                .add("path", table.file())
                .add("export", table.plan().export().wire())
                .add("version", Export.VERSION)
                .add("row_count", table.outcome().tally().rows())
                .add("control_totals", totals(table.outcome()))
                .add("bytes", table.measured().bytes())
                .add("sha256", table.measured().hex())
                .add("head_seq", head.seq())
                .add("head_hash", head.hash());
    }

    private static JsonArrayBuilder totals(PullOutcome outcome) {
        var totals = Json.createArrayBuilder();
        outcome.tally().totals().forEach(total -> totals.add(PullWriter.total(total)));
        return totals;
    }

    private static String readme() throws IOException {
        try (InputStream file = Optional.ofNullable(PackageWriter.class.getResourceAsStream("README.txt"))
                .orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Lets a table be closed while its archive stays open. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            out.write(source, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
