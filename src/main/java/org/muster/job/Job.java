package org.muster.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.usecase.Refusal;

/**
 * A job's life: a person asks for it and waits; a server takes it on lease and works through its things chunk by chunk; if
 * the server dies, the lease runs out and another goes on; at the end every thing is done, refused or stale. The person may
 * stop it between two chunks. The servers keep the counters by themselves, beside this object.
 */
@Entity
@Table(name = "job")
@Untracked
public class Job extends Aggregate {

    private static final String JOINT = "\u001F";

    private String code;

    private String kind;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "title_words")
    private String titleWords;

    private String payload;

    private String batch;

    @Enumerated(EnumType.STRING)
    private JobStage stage;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "began_at")
    private @Nullable Instant beganAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "total_items")
    private long total;

    @Column(name = "done_items")
    private long done;

    @Column(name = "refused_items")
    private long refused;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    private String fault;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private long fence;

    Job(NewJob asked, String startedBy, Instant now) {
        this.code = UUID.randomUUID().toString();
        this.kind = asked.kind();
        this.titleKey = asked.titleKey();
        this.titleWords = String.join(JOINT, asked.titleWords());
        this.payload = asked.payload();
        this.batch = code;
        this.stage = JobStage.WAITING;
        this.startedBy = startedBy;
        this.createdAt = now;
        this.fault = "";
        this.leaseOwner = "";
        this.leaseUntil = now;
        touch(now);
    }

    protected Job() {}

    /** The person no longer wants it; what is being done now is finished first. */
    void cancel(Instant now) {
        if (stage.over()) {
            throw Refusal.closed("job.refusal.over");
        }
        stopAsked = true;
        if (stage == JobStage.WAITING) {
            stage = JobStage.CANCELLED;
            finishedAt = now;
        }
        touch(now);
    }

    void holds(long items) {
        total = items;
    }

    @Override
    public Subject subject() {
        return new Subject("job", code);
    }

    String code() {
        return code;
    }

    String startedBy() {
        return startedBy;
    }

    JobStage stage() {
        return stage;
    }

    /** As the person who asked for it sees it. */
    JobSheet sheet() {
        return new JobSheet(
                code,
                kind,
                titleKey,
                titleWords.isEmpty() ? List.of() : List.of(titleWords.split(JOINT, -1)),
                stage,
                startedBy,
                createdAt,
                Optional.ofNullable(beganAt),
                Optional.ofNullable(finishedAt),
                total,
                done,
                refused,
                stopAsked,
                fault);
    }
}
