package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.muster.job.JobItem;
import org.muster.job.JobKind;
import org.muster.job.JobTicket;
import org.muster.ledger.export.Export;

/** Makes exports in the background: into a file first, then into the database, where every server finds them. */
@ApplicationScoped
public class ExportWork implements JobKind {

    public static final String NAME = "ledger-export";

    private final LedgerExports exports;
    private final PullPlanner planner;
    private final PullWriter writer;
    private final PackageWriter packages;
    private final ExportPartStream parts;
    private final Clock clock;

    @Inject
    ExportWork(
            LedgerExports exports,
            PullPlanner planner,
            PullWriter writer,
            PackageWriter packages,
            ExportPartStream parts,
            Clock clock) {
        this.exports = exports;
        this.planner = planner;
        this.writer = writer;
        this.packages = packages;
        this.parts = parts;
        this.clock = clock;
    }

    ExportWork() {
        this(null, null, null, null, null, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(JobTicket ticket, List<JobItem> chunk) {
        chunk.forEach(item -> exports.find(item.reference()).ifPresent(this::make));
    }

    private void make(LedgerExport export) {
        try {
            var file = Files.createTempFile("muster-export", ".tmp");
            try {
                make(export, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void make(LedgerExport export, Path file) throws IOException {
        try (var to = Files.newOutputStream(file)) {
            var measured = new Measured(to);
            var rows = write(export.wanted(), measured);
            measured.flush();
            parts.store(export.id(), file);
            export.ready(rows, measured, clock.instant());
        }
    }

    private long write(WantedExport wanted, OutputStream to) throws IOException {
        if (wanted.whole()) {
            return packages.write(wanted.ledger(), wanted.parameters(), to);
        }
        var given = new LinkedHashMap<>(wanted.parameters());
        given.put(PullParameters.LIMIT, List.of("all"));
        var parameters = PullParameters.read(Export.of(wanted.export()).orElseThrow(), given);
        var plan = planner.plan(
                wanted.ledger(), parameters, PullFormat.of(wanted.format()).orElseThrow());
        return writer.write(plan, to).tally().rows();
    }
}
