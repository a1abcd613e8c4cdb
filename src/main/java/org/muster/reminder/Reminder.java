package org.muster.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.usecase.Right;

/**
 * One reminder that was told: of one obligation, on one rung, to one recipient, by one channel. The engine writes it once;
 * afterwards only what became of it changes.
 */
@Entity
@Table(name = "reminder_item")
@Untracked
public class Reminder {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "watch_id", updatable = false)
    private Watch watch;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_ref", updatable = false)
    private String subjectRef;

    @Column(updatable = false)
    private String rule;

    @Column(name = "planned_on", updatable = false)
    private LocalDate plannedOn;

    @Column(updatable = false)
    private String rung;

    @Column(updatable = false)
    private String recipient;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private String site;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_needed", updatable = false)
    private Right right;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Because because;

    @Column(name = "because_of", updatable = false)
    private String becauseOf;

    @Column(name = "told_at", updatable = false)
    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    protected Reminder() {}

    /** What the recipient did about it. */
    void becomes(ReminderState next) {
        state = next;
    }

    Watch watch() {
        return watch;
    }
}
