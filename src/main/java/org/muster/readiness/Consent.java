package org.muster.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/** That the owner of a plan agrees to do without an asset, and why. */
@Entity
@Table(name = "readiness_consent")
public class Consent extends Aggregate {

    /** For so long the owner stands by it; whoever comes later asks anew. */
    static final Duration HOLDS = Duration.ofDays(30);

    private static final int REASON = 1_000;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "asset_tag", updatable = false)
    private String asset;

    @Column(name = "given_by", updatable = false)
    private String givenBy;

    @Column(name = "reason", updatable = false)
    private String reason;

    Consent(String plan, String asset, String by, String why, Instant now) {
        new Reasons().needed("reason", why).atMost(REASON, "reason", why).refuse();
        this.plan = plan;
        this.asset = asset;
        this.givenBy = by;
        this.reason = why.strip();
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    @Override
    public Subject subject() {
        return new Subject("readiness_consent", plan + "/" + asset);
    }

    ConsentRow row() {
        return new ConsentRow(plan, asset, givenBy, reason, changedAt());
    }
}
