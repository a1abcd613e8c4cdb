package org.muster.ledger.pull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;

/** A pull as it is remembered: who took what, as known when, how much of it, and the digest of its bytes. */
@Entity
@Untracked
@Table(name = "pull_log")
public class PullRecord extends Aggregate {

    private static final int LONGEST = 2_000;

    @Column(name = "pulled_at")
    private Instant pulledAt;

    @Column(name = "key_code")
    private String keyCode;

    private String person;
    private String address;
    private String ledger;

    @Column(name = "export_name")
    private String export;

    private String parameters;
    private String format;

    @Column(name = "known_at")
    private long knownAt;

    @Column(name = "pulled_rows")
    private long rows;

    @Column(name = "pulled_bytes")
    private long bytes;

    private String sha256;
    private String outcome;

    PullRecord(PullEntry entry) {
        this.pulledAt = entry.at();
        this.keyCode = entry.keyCode();
        this.person = entry.person();
        this.address = entry.address();
        this.ledger = entry.ledger();
        this.export = entry.export();
        this.parameters =
                entry.parameters().substring(0, Math.min(entry.parameters().length(), LONGEST));
        this.format = entry.format();
        this.knownAt = entry.knownAt();
        this.rows = entry.rows();
        this.bytes = entry.bytes();
        this.sha256 = entry.sha256();
        this.outcome = entry.outcome();
        touch(entry.at());
    }

    @SuppressWarnings("NullAway.Init")
    protected PullRecord() {}

    @Override
    public Subject subject() {
        return new Subject("pull", Long.toString(id()));
    }
}
