package org.muster.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Refusal;

/**
 * Something no step tells the books: an impairment, a revaluation, a claim, a correction. One person of finance proposes it
 * with its evidence; another one approves it, by which it is posted, or rejects it.
 */
@Entity
@Table(name = "manual_event")
public class ManualEvent extends Aggregate {

    private String code;

    private String ledger;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type")
    private ManualEventType type;

    @Column(name = "asset_no")
    private String assetNo;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private @Nullable BigDecimal amount;

    private @Nullable BigDecimal residual;

    @Column(name = "remaining_months")
    private @Nullable Integer remainingMonths;

    @Column(name = "in_service_date")
    private @Nullable LocalDate inService;

    @Column(name = "reverses_seq")
    private @Nullable Long entry;

    private String reason;

    @Column(name = "evidence_no")
    private String evidence;

    @Enumerated(EnumType.STRING)
    private ManualEventState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    ManualEvent(String code, ManualEventDetails details, String by, Instant now) {
        this.code = code;
        this.ledger = details.ledger();
        this.type = details.type();
        this.assetNo = details.assetNo();
        this.effectiveOn = details.effectiveOn();
        this.amount = details.amount().orElse(null);
        this.residual = details.residual().orElse(null);
        this.remainingMonths = details.remainingMonths().orElse(null);
        this.inService = details.inService().orElse(null);
        this.entry = details.entry().orElse(null);
        this.reason = details.reason();
        this.evidence = details.evidence();
        this.state = ManualEventState.PROPOSED;
        this.proposedBy = by;
        this.decidedBy = "";
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected ManualEvent() {}

    /** Somebody else agrees: it is posted. */
    EventApproved approve(String by, Instant now) {
        decide(by, ManualEventState.POSTED, now);
        return new EventApproved(code, details(), proposedBy, by);
    }

    void reject(String by, Instant now) {
        decide(by, ManualEventState.REJECTED, now);
    }

    private void decide(String by, ManualEventState decision, Instant now) {
        if (state != ManualEventState.PROPOSED) {
            throw Refusal.closed("ledger.refusal.event_decided", code);
        }
        if (proposedBy.equals(by)) {
            throw Refusal.forbidden("ledger.refusal.two_people");
        }
        state = decision;
        decidedBy = by;
        touch(now);
    }

    ManualEventDetails details() {
        return new ManualEventDetails(
                ledger,
                type,
                assetNo,
                effectiveOn,
                Optional.ofNullable(amount),
                Optional.ofNullable(residual),
                Optional.ofNullable(remainingMonths),
                Optional.ofNullable(inService),
                Optional.ofNullable(entry),
                reason,
                evidence);
    }

    ManualEventSheet sheet() {
        return new ManualEventSheet(code, details(), state, proposedBy, decidedBy, version(), changedAt());
    }

    @Override
    public Subject subject() {
        return new Subject("manual_event", code);
    }
}
