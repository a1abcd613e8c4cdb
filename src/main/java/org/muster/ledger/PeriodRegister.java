package org.muster.ledger;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.ledger.PeriodTurn.Way;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where months are closed and, by two people, opened again. All of it is decided while the book is held. */
@UseCase
public class PeriodRegister {

    private static final int REASON = 1000;

    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    PeriodRegister(OpenCommand open, Facts facts, Clock clock) {
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    PeriodRegister() {
        this(null, null, null);
    }

    /** From now on finance alone posts into the month. */
    public void closeSoftly(String ledger, String period) {
        turn(ledger, period, Way.SOFT_CLOSE, "", 0);
    }

    /** Everybody posts into the month again, which was closed softly only. */
    public void open(String ledger, String period) {
        turn(ledger, period, Way.OPEN, "", 0);
    }

    /** Closes the month for good and seals it, unless the checklist speaks against it. */
    public void close(String ledger, String period, String explanation) {
        turn(ledger, period, Way.CLOSE, explanation, 0);
    }

    /** Wishes for the latest closed month to be opened again; somebody else must agree, and nobody else may wish meanwhile. */
    public void askReopening(String ledger, String period, String reason) {
        new Reasons().needed("reason", reason).refuse();
        turn(ledger, period, Way.ASK_REOPENING, reason, 0);
    }

    /**
     * Agrees to what somebody else wished for: the month is open again, its seal will be superseded.
     *
     * @param wish the number of the wish that was seen; refused as stale where another one stands by now
     */
    public void reopen(String ledger, String period, long wish) {
        turn(ledger, period, Way.REOPEN, "", wish);
    }

    /** Takes back one's own wish: the month stays closed. */
    public void withdrawReopening(String ledger, String period, long wish) {
        turn(ledger, period, Way.WITHDRAW_REOPENING, "", wish);
    }

    /** Declines what somebody else wished for, and says why: the month stays closed. */
    public void declineReopening(String ledger, String period, long wish, String reason) {
        new Reasons().needed("reason", reason).refuse();
        turn(ledger, period, Way.DECLINE_REOPENING, reason, wish);
    }

    private void turn(String ledger, String period, Way way, String reason, long wish) {
        open.by().require(Right.KEEP_LEDGER);
        new Reasons()
                .unless(period.matches("[0-9]{4}-(0[1-9]|1[0-2])"), "period", "ledger.refusal.period", period)
                .atMost(REASON, "reason", reason)
                .refuse();
        facts.tell(new PeriodTurn(ledger, period, way, reason.strip(), wish, LocalDate.now(clock)));
    }
}
