package org.muster.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/**
 * An obligation while people are reminded of it. Its source opens it, moves it and closes it, beside this object; the
 * engine notes what was told. What people do about it is written here: somebody takes note, asks for quiet until a day, or
 * hands it on to somebody else.
 */
@Entity
@Table(name = "reminder_watch")
@Untracked
public class Watch extends Aggregate {

    /** Quiet is kept no longer. */
    public static final int MOST_DAYS = 7;

    static final int REASON = 500;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_ref")
    private String subjectRef;

    private String source;
    private String rule;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "tolerated_until")
    private LocalDate toleratedUntil;

    private String site;
    private String responsible;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_needed")
    private Right right;

    @Column(name = "text_key")
    private String textKey;

    @Column(name = "text_words")
    private String textWords;

    private String page;
    private String state;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "told_rung")
    private String toldRung;

    @Column(name = "put_off_until")
    private @Nullable LocalDate putOffUntil;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    private String assignee;

    protected Watch() {}

    /** Somebody sees to it: it is quiet until it is due. */
    Happened note(String person, Instant now) {
        requireOpen();
        acknowledgedBy = person;
        touch(now);
        return Happened.to(subject(), "reminder.fact.noted");
    }

    /** Quiet until a day, which lies within a week and never past the tolerance. */
    Happened putOff(LocalDate until, String reason, LocalDate today, Instant nextLook) {
        requireOpen();
        new Reasons()
                .needed("reason", reason)
                .atMost(REASON, "reason", reason)
                .unless(until.isAfter(today), "until", "reminder.refusal.until_past")
                .unless(!until.isAfter(today.plusDays(MOST_DAYS)), "until", "reminder.refusal.until_far", MOST_DAYS)
                .unless(!until.isAfter(toleratedUntil), "until", "reminder.refusal.until_tolerance", toleratedUntil)
                .refuse();
        putOffUntil = until;
        nextAt = nextLook;
        return new Happened("reminder.fact.put_off", subject(), reason);
    }

    /** Somebody else has to see to it from now on, and hears of it at once. */
    Happened handOn(String person, String reason, Instant now) {
        requireOpen();
        new Reasons().needed("reason", reason).atMost(REASON, "reason", reason).refuse();
        assignee = person;
        acknowledgedBy = "";
        putOffUntil = null;
        toldRung = new Rung(RungKind.HANDED, now.getEpochSecond()).code();
        nextAt = now;
        touch(now);
        return new Happened("reminder.fact.handed_on", subject(), reason);
    }

    private void requireOpen() {
        if (!state.equals("OPEN")) {
            throw Refusal.closed("reminder.refusal.over");
        }
    }

    @Override
    public Subject subject() {
        return new Subject(subjectType, subjectRef);
    }

    /** The name of the source that knows of it. */
    String source() {
        return source;
    }

    Right right() {
        return right;
    }

    String site() {
        return site;
    }

    LocalDate toleratedUntil() {
        return toleratedUntil;
    }
}
