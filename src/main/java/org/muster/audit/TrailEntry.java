package org.muster.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.muster.shared.fact.Whence;

/** A row of the trail as lists read it; it is written by {@link TrailStream} alone and never changed. */
@Entity
@Table(name = "trail_entry")
class TrailEntry {

    @Id
    @Column(name = "seq")
    private Long id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "command_id")
    private String commandId;

    private String actor;

    @Enumerated(EnumType.STRING)
    private Whence whence;

    private String address;
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_ref")
    private String subjectRef;

    private String reason;
    private String batch;
    private String changes;

    @Column(name = "parts")
    private int pieces;

    /** What of the changes exceeds their column. */
    @ElementCollection
    @CollectionTable(name = "trail_part", joinColumns = @JoinColumn(name = "seq"))
    @MapKeyColumn(name = "part_no")
    @Column(name = "changes")
    private Map<Integer, String> parts;

    @Column(name = "row_hash")
    private String rowHash;

    protected TrailEntry() {}
}
