package org.muster.ledger.pull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;

/**
 * An export asked for in the background: its state is pinned when it is asked for, its bytes are kept for a week once they
 * are made.
 */
@Entity
@Table(name = "ledger_export")
public class LedgerExport extends Aggregate {

    private String code;
    private String ledger;

    @Column(name = "export_name")
    private String export;

    private String parameters;
    private String format;

    @Column(name = "known_at")
    private long knownAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String state;

    @Column(name = "size_bytes")
    private long bytes;

    @Column(name = "row_count")
    private long rows;

    private String sha256;

    LedgerExport(WantedExport wanted, long knownAt, String askedBy, Instant now) {
        this.code = UUID.randomUUID().toString();
        this.ledger = wanted.ledger();
        this.export = wanted.export();
        this.parameters = wanted.text();
        this.format = wanted.format();
        this.knownAt = knownAt;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.state = "WAITING";
        this.sha256 = "";
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected LedgerExport() {}

    @Override
    public Subject subject() {
        return new Subject("ledger_export", code);
    }

    void ready(long made, Measured measured, Instant now) {
        state = "READY";
        rows = made;
        bytes = measured.bytes();
        sha256 = measured.hex();
        touch(now);
    }

    String code() {
        return code;
    }

    WantedExport wanted() {
        return WantedExport.read(ledger, export, format, parameters).knownAt(knownAt);
    }

    ExportRow row() {
        return new ExportRow(
                id(), code, ledger, export, parameters, format, knownAt, askedBy, askedAt, state, bytes, rows, sha256);
    }
}
