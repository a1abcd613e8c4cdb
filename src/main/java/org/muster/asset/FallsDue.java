package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;

/** What falls due of an asset: its return and its next check; lists show and sort by the earlier of the two. */
@MappedSuperclass
abstract class FallsDue extends Aggregate {

    /** Stands for "nothing is due": sort columns are never null. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Untracked
    @Column(name = "due_on")
    private LocalDate dueOn = NEVER;

    @Column(name = "loan_due")
    private LocalDate loanDue = NEVER;

    @Untracked
    @Column(name = "check_due")
    private LocalDate checkDue = NEVER;

    /** Is to come back by that day. */
    void dueBack(LocalDate day) {
        loanDue = day;
        dueOn = earliest();
    }

    /** Learns when it is to be checked next. */
    void checkOn(LocalDate day, Instant now) {
        if (!day.equals(checkDue)) {
            checkDue = day;
            dueOn = earliest();
            touch(now);
        }
    }

    private LocalDate earliest() {
        return loanDue.isBefore(checkDue) ? loanDue : checkDue;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate loanDue() {
        return loanDue;
    }
}
