package org.muster.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/**
 * Something that went wrong. Somebody opens it, somebody plans what is done against it, and somebody else than its opener
 * closes it when that is done. It stays for ever.
 */
@Entity
@Table(name = "finding")
public class Finding extends Aggregate {

    public static final String SUBJECT = "finding";
    public static final int TITLE = 300;
    public static final int DETAILS = 2_000;
    public static final int WORDS = 1_000;

    /** Stands for "nothing is planned": sort columns are never null. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private String code = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private FindingStage stage = FindingStage.OPEN;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject", updatable = false)
    private String reference;

    @Column(updatable = false)
    private String site;

    private String title;
    private String details;
    private String source;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "planned_fix")
    private String plannedFix = "";

    @Column(name = "fix_by")
    private String fixBy = "";

    @Column(name = "fix_due")
    private LocalDate fixDue = NEVER;

    @Column(name = "closed_by")
    private String closedBy = "";

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private String closing = "";

    Finding(NewFinding opened, String by, LocalDate today, Instant now) {
        new Reasons()
                .needed("title", opened.title())
                .atMost(TITLE, "title", opened.title())
                .atMost(DETAILS, "details", opened.details())
                .refuse();
        kind = opened.kind();
        severity = opened.severity();
        subjectType = opened.subject().type();
        reference = opened.subject().reference();
        site = opened.site();
        title = opened.title().strip();
        details = opened.details().strip();
        source = opened.source();
        openedBy = by;
        openedOn = today;
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /** Gets its public name from its number. */
    void named() {
        code = "F-" + id();
    }

    /** Says what is done against it; may be said anew until it is closed. */
    Happened plan(PlannedFix fix, Instant now) {
        requireOpen();
        new Reasons()
                .needed("planned_fix", fix.words())
                .atMost(WORDS, "planned_fix", fix.words())
                .needed("fix_by", fix.by())
                .refuse();
        plannedFix = fix.words().strip();
        fixBy = fix.by();
        fixDue = fix.due();
        stage = FindingStage.PLANNED;
        touch(now);
        return Happened.to(subject(), "finding.fact.planned");
    }

    /** Somebody else has seen that it is put right. */
    Happened close(String by, LocalDate today, String words, Instant now) {
        requireOpen();
        if (by.equals(openedBy) || by.equals(fixBy)) {
            throw Refusal.forbidden("finding.refusal.same_person");
        }
        if (kind == FindingKind.DEFECT && severity == Severity.CRITICAL && stage != FindingStage.PLANNED) {
            throw Refusal.invalid("planned_fix", "finding.refusal.unplanned", code);
        }
        new Reasons().needed("closing", words).atMost(WORDS, "closing", words).refuse();
        closing = words.strip();
        closedBy = by;
        closedOn = today;
        stage = FindingStage.CLOSED;
        touch(now);
        return new Happened("finding.fact.closed", subject(), closing);
    }

    private void requireOpen() {
        if (stage == FindingStage.CLOSED) {
            throw Refusal.closed("finding.refusal.closed", code);
        }
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, code);
    }

    String code() {
        return code;
    }

    String site() {
        return site;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    /** Who does what is planned against it. */
    String fixBy() {
        return fixBy;
    }

    LocalDate fixDue() {
        return fixDue;
    }

    FindingSheet sheet() {
        return new FindingSheet(
                code,
                version(),
                kind,
                severity,
                stage,
                new Subject(subjectType, reference),
                site,
                title,
                details,
                source,
                openedBy,
                openedOn,
                new PlannedFix(plannedFix, fixBy, fixDue),
                closedBy,
                Optional.ofNullable(closedOn),
                closing);
    }
}
