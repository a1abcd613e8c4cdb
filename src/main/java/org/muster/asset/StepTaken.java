package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.field.Particulars;

/** One line of an asset's history: a step it took. Written once, never changed. */
@Entity
@Table(name = "asset_step")
public class StepTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "muster_seq")
    private Long id;

    @Column(name = "asset_id")
    private Long asset;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage to;

    private int quantity;

    @Column(name = "taken_by")
    private String by;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String reason;
    private Particulars details;
    private String whence;
    private String batch;

    StepTaken(Long asset, Taken taken, String whence, String batch) {
        this.asset = asset;
        this.step = taken.step();
        this.from = taken.from();
        this.to = taken.to();
        this.quantity = taken.quantity();
        this.by = taken.by();
        this.effectiveOn = taken.effectiveOn();
        this.recordedAt = taken.recordedAt();
        this.reason = taken.reason();
        this.details = taken.details();
        this.whence = whence;
        this.batch = batch;
    }

    protected StepTaken() {}
}
