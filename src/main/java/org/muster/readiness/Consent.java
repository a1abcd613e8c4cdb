package org.muster.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/** That the owner of a plan agrees to one step with an asset the plan counts on, and why; used up by that step. */
@Entity
@Table(name = "readiness_consent")
public class Consent extends Aggregate {

    /** For so long at most the owner stands by it; whoever comes later asks anew. */
    static final Duration HOLDS = Duration.ofDays(30);

    private static final int REASON = 1_000;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "asset_tag", updatable = false)
    private String asset;

    @Column(name = "step", updatable = false)
    private String step;

    @Column(name = "terms", updatable = false)
    private Particulars terms;

    @Column(name = "given_by", updatable = false)
    private String givenBy;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    /** Written when the step is taken, with the step. */
    @Column(name = "used_at", insertable = false, updatable = false)
    private @Nullable Instant usedAt;

    Consent(String plan, String asset, Deed deed, String by, String why, Instant now) {
        explained(why);
        this.plan = plan;
        this.asset = asset;
        this.step = deed.step().name();
        this.terms = deed.terms();
        this.givenBy = by;
        this.reason = why.strip();
        this.givenAt = now;
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    @Override
    public Subject subject() {
        return subject(plan, asset);
    }

    static Subject subject(String plan, String asset) {
        return new Subject("readiness_consent", plan + "/" + asset);
    }

    /** Refuses an answer without its reason. */
    static void explained(String why) {
        new Reasons().needed("reason", why).atMost(REASON, "reason", why).refuse();
    }

    String plan() {
        return plan;
    }

    String asset() {
        return asset;
    }

    /** Whether it was given for this, or for more; one of the time before consents were given for a step is for nothing. */
    boolean covers(Deed wanted) {
        return step.equals(wanted.step().name()) && new Deed(wanted.step(), terms).covers(wanted);
    }

    /** Whether that was what it was given for. */
    boolean doneBy(Deed done) {
        return step.equals(done.step().name()) && new Deed(done.step(), terms).doneBy(done);
    }

    ConsentRow row() {
        return new ConsentRow(plan, asset, step, terms, givenBy, reason, givenAt, Optional.ofNullable(usedAt));
    }
}
