package org.muster.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;

/**
 * A private address at which a calendar program reads what a person has to do. Whoever knows it can read; only its digest
 * is kept, and it opens nothing any more once it is revoked.
 */
@Entity
@Table(name = "reminder_feed")
public class Feed extends Aggregate {

    private String code;
    private String person;

    @Untracked
    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    private boolean revoked;

    Feed(FeedSecret secret, String person, Instant now) {
        this.code = secret.code();
        this.person = person;
        this.digest = secret.digest();
        this.madeAt = now;
        touch(now);
    }

    protected Feed() {}

    Happened revoke(Instant now) {
        revoked = true;
        touch(now);
        return Happened.to(subject(), "reminder.fact.feed_revoked");
    }

    @Override
    public Subject subject() {
        return new Subject("calendar_feed", code);
    }

    boolean revoked() {
        return revoked;
    }

    FeedRow row() {
        return new FeedRow(code, madeAt, revoked);
    }
}
