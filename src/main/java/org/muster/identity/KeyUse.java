package org.muster.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;

/** When a key was last used and from which address; kept apart from the key, which using it does not change. */
@Entity
@Untracked
@Table(name = "key_use")
class KeyUse extends Aggregate {

    private String code;

    @Column(name = "used_at")
    private Instant usedAt;

    private String address;

    KeyUse(String code, String address, Instant now) {
        this.code = code;
        this.address = address;
        this.usedAt = now;
        touch(now);
    }

    protected KeyUse() {}

    @Override
    public Subject subject() {
        return new Subject(ApiKey.SUBJECT, code);
    }

    String code() {
        return code;
    }

    Instant usedAt() {
        return usedAt;
    }

    String address() {
        return address;
    }
}
