package org.muster.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;

/**
 * What the door remembers between attempts, the same on every server: how often somebody failed lately and until when
 * they have to wait, or that an account came in from an address before. The mark is a digest: neither accounts nor
 * addresses (nor a password typed into the wrong field) can be read from it.
 */
@Entity
@Untracked
@Table(name = "sign_in_mark")
class SignInMark extends Aggregate {

    private String mark;

    private int failures;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    SignInMark(String mark, int failures, Instant blockedUntil, Instant now) {
        this.mark = mark;
        this.failures = failures;
        this.blockedUntil = blockedUntil;
        touch(now);
    }

    protected SignInMark() {}

    @Override
    public Subject subject() {
        return new Subject("sign_in_mark", mark);
    }

    String mark() {
        return mark;
    }

    int failures() {
        return failures;
    }

    Instant blockedUntil() {
        return blockedUntil;
    }
}
