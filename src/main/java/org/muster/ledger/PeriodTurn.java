package org.muster.ledger;

import java.time.LocalDate;
import java.util.Locale;
import org.muster.shared.fact.Subject;

/**
 * The fact that somebody turns a month of a book: closes it softly or for good, opens it again, or decides that it stays
 * closed.
 *
 * @param wish the wish to open it again they saw; 0 where it is not about one
 * @param on the day they do, by the organisation's clock
 */
record PeriodTurn(String ledger, String period, Way way, String reason, long wish, LocalDate on) implements ForBook {

    /** What is done with the month. */
    enum Way {
        SOFT_CLOSE,
        OPEN,
        CLOSE,
        ASK_REOPENING,
        REOPEN,
        WITHDRAW_REOPENING,
        DECLINE_REOPENING
    }

    @Override
    public String name() {
        return "ledger.fact.period." + way.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Subject subject() {
        return new Subject("ledger_period", ledger + "/" + period);
    }
}
