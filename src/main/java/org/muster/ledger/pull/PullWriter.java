package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Typeface;
import org.muster.ledger.export.BeancountLayout;
import org.muster.ledger.export.CsvLines;
import org.muster.ledger.export.DatedWorkbook;
import org.muster.ledger.export.HledgerLayout;
import org.muster.ledger.export.JsonLines;
import org.muster.ledger.export.Lines;
import org.muster.ledger.export.PdfLines;
import org.muster.ledger.export.PdfLines.Words;
import org.muster.ledger.export.Tally;
import org.muster.ledger.export.XlsxLines;
import org.muster.shared.export.Rows;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.text.Texts;

/** Carries a pull out: reads its rows and writes them in its form, a row at a time. */
@ApplicationScoped
public class PullWriter {

    private static final List<String> SIGNERS =
            List.of("ledger.paper.made", "ledger.paper.checked", "ledger.paper.approved");

    private final PullReader reader;
    private final SaftWriter audits;
    private final HeadStream heads;
    private final Texts texts;
    private final Typeface typefaces;
    private final Cursors cursors;

    @Inject
    PullWriter(
            PullReader reader, SaftWriter audits, HeadStream heads, Texts texts, Typeface typefaces, Cursors cursors) {
        this.reader = reader;
        this.audits = audits;
        this.heads = heads;
        this.texts = texts;
        this.typefaces = typefaces;
        this.cursors = cursors;
    }

    PullWriter() {
        this(null, null, null, null, null, null);
    }

    /** Writes the rows of the plan; the outcome says how far it came even if the reader goes away. */
    public PullOutcome write(PullPlan plan, OutputStream to) throws IOException {
        var outcome = new PullOutcome(plan);
        write(plan, to, outcome);
        return outcome;
    }

    public void write(PullPlan plan, OutputStream to, PullOutcome outcome) throws IOException {
        if (plan.format() == PullFormat.XML) {
            audits.write(plan, to, outcome);
            return;
        }
        try (var lines = lines(plan, to, outcome)) {
            Rows<String[]> both = new Counted(lines, outcome);
            if (plan.layout().isEmpty()) {
                var limit = plan.parameters().all()
                        ? Long.MAX_VALUE
                        : plan.parameters().limit();
                outcome.ended(reader.read(plan, limit, both));
            } else {
                reader.readByDate(plan, both);
            }
            lines.end();
        }
    }

    private Lines lines(PullPlan plan, OutputStream to, PullOutcome outcome) throws IOException {
        return switch (plan.layout()) {
            case "hledger" -> new HledgerLayout(to);
            case "beancount" -> new BeancountLayout(to, plan.ledger());
            default ->
                switch (plan.format()) {
                    case JSON -> JsonLines.document(to, plan.shape(), () -> page(plan, outcome));
                    case NDJSON -> JsonLines.lines(to, plan.shape(), () -> end(plan, outcome));
                    case PDF ->
                        new PdfLines(
                                to, plan.shape(), outcome.tally(), plan.about(), words(plan), typefaces.typeface());
                    case XLSX -> new XlsxLines(workbook(plan, to), plan.shape(), outcome.tally(), plan.about());
                    default -> new CsvLines(to, plan.shape(), plan.profile());
                };
        };
    }

    private OutputStream workbook(PullPlan plan, OutputStream to) {
        return plan.reproducible()
                ? DatedWorkbook.onto(
                        to, heads.recordedAt(plan.ledger(), plan.question().knownAt()))
                : to;
    }

    private Words words(PullPlan plan) {
        var language = plan.language();
        return new Words(
                plan.shape().columns().stream()
                        .map(column -> texts.of(language, column.titleKey()))
                        .toList(),
                SIGNERS.stream().map(key -> texts.of(language, key)).toList());
    }

    /** The cursor for what follows on this state, if anything does. */
    public Optional<String> next(PullPlan plan, PullOutcome outcome) {
        return Optional.of(cursor(plan, outcome))
                .filter(cursor -> outcome.more())
                .map(cursor -> cursor.seal(cursors, plan.ledger(), plan.parameters()));
    }

    /** The cursor for the next run, of the chains, once everything known was given. */
    public Optional<String> resume(PullPlan plan, PullOutcome outcome) {
        return Optional.of(cursor(plan, outcome).later())
                .filter(cursor -> !outcome.more() && plan.export().chained())
                .map(cursor -> cursor.seal(cursors, plan.ledger(), plan.parameters()));
    }

    /** A cursor of a chain is good for ever and tells no time, so that the same rows are the same bytes again. */
    private static PullCursor cursor(PullPlan plan, PullOutcome outcome) {
        var asOf = plan.question().span().asOf().map(Object::toString).orElse("");
        var begun = plan.export().chained() ? Instant.EPOCH : plan.begun();
        return new PullCursor(outcome.last(), asOf, plan.question().knownAt(), begun);
    }

    private JsonObject page(PullPlan plan, PullOutcome outcome) {
        var page = Json.createObjectBuilder();
        put(page, "next", next(plan, outcome));
        page.add("has_more", outcome.more());
        put(page, "resume", resume(plan, outcome));
        return state(page, plan).build();
    }

    private JsonObject end(PullPlan plan, PullOutcome outcome) {
        var end = Json.createObjectBuilder().add("row_count", outcome.tally().rows());
        var totals = Json.createArrayBuilder();
        outcome.tally().totals().forEach(total -> totals.add(total(total)));
        end.add("control_totals", totals)
                .add("head_seq", plan.head().seq())
                .add("head_hash", plan.head().hash());
        put(end, "next", next(plan, outcome));
        put(end, "resume", resume(plan, outcome));
        return state(end, plan).build();
    }

    /** The sums of one currency. */
    public static JsonObjectBuilder total(Tally.Total total) {
        var sums = Json.createObjectBuilder();
        for (var i = 0; i < total.names().size(); i++) {
            sums.add(total.names().get(i), total.sums().get(i).toPlainString());
        }
        return sums.add("currency", total.currency());
    }

    private static JsonObjectBuilder state(JsonObjectBuilder object, PullPlan plan) {
        object.add("known_at", plan.question().knownAt());
        put(object, "complete_through", Optional.of(plan.completeThrough()).filter(day -> !day.isEmpty()));
        return object;
    }

    private static void put(JsonObjectBuilder object, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> object.add(name, text), () -> object.addNull(name));
    }

    /** Writes a row and counts it. */
    private record Counted(Lines lines, PullOutcome outcome) implements Rows<String[]> {
        @Override
        public void write(String[] row) throws IOException {
            lines.write(row);
            outcome.add(row);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
