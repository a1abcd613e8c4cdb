package org.muster.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Refusal;

/**
 * The root of what is changed together: an internal number nobody sees, the version a person saw, and the moment of the
 * last change. Fields are private without exception, so that the provider notices every change.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "muster_seq")
    @SequenceGenerator(name = "muster_seq", sequenceName = "muster_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** By what name the trail remembers it. */
    public abstract Subject subject();

    /** The number inside the database; for joins and cursors, never for people. */
    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Refuses when somebody changed it since the caller looked. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw Refusal.stale(subject().reference());
        }
    }

    protected void touch(Instant now) {
        changedAt = now;
    }
}
