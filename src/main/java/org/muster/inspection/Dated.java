package org.muster.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;

/**
 * The days of a duty on the calendar of its site, and the instants at which they begin there, by which lists over many
 * zones are filtered without arithmetic.
 */
@MappedSuperclass
abstract class Dated extends Aggregate {

    @Column(name = "asked_on")
    private LocalDate asked;

    @Column(name = "opens_on")
    private LocalDate opens;

    @Column(name = "planned_on")
    private LocalDate planned;

    @Column(name = "late_until")
    private LocalDate lateUntil;

    @Untracked
    @Column(name = "opens_at")
    private Instant opensAt;

    @Untracked
    @Column(name = "due_at")
    private Instant dueAt;

    @Untracked
    @Column(name = "day_ends_at")
    private Instant dayEndsAt;

    @Untracked
    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "happened_on")
    private @Nullable LocalDate happened;

    @Column(name = "moved_from")
    private @Nullable LocalDate movedFrom;

    final void place(DutyTerm term, SiteDays days) {
        asked = term.asked();
        opens = term.opens();
        planned = term.planned();
        lateUntil = term.lateUntil();
        opensAt = days.beginningOf(opens);
        dueAt = days.beginningOf(planned);
        dayEndsAt = days.beginningOf(planned.plusDays(1));
        overdueAt = days.beginningOf(lateUntil.plusDays(1));
    }

    /** Takes other days; answers whether they are others. */
    final boolean replace(DutyTerm term, SiteDays days) {
        var same = term.equals(term()) && days.beginningOf(planned).equals(dueAt);
        if (!same) {
            movedFrom = term.planned().equals(planned) ? movedFrom : planned;
            place(term, days);
        }
        return !same;
    }

    /** What it answers happened on that day. */
    final void answers(LocalDate day) {
        happened = day;
    }

    final DutyState state(Settlement settlement, boolean paused, Instant moment) {
        return DutyState.of(settlement, paused, moment, opensAt, dueAt, dayEndsAt, overdueAt);
    }

    final DutyTerm term() {
        return new DutyTerm(asked, opens, planned, lateUntil);
    }

    /** The day of what it answers; none if time alone asks for it, or if it is older than this is kept. */
    final Optional<LocalDate> happened() {
        return Optional.ofNullable(happened);
    }
}
