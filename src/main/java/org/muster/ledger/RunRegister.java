package org.muster.ledger;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where things are charged for a month. */
@UseCase
class RunRegister {

    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    RunRegister(OpenCommand open, Facts facts, Clock clock) {
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    RunRegister() {
        this(null, null, null);
    }

    /** Charges these things through the end of the month; what is charged already is not charged again. */
    void charge(String ledger, YearMonth month, List<String> assets) {
        open.by().require(Right.KEEP_LEDGER);
        requireBegun(month, LocalDate.now(clock));
        facts.tell(new ChargesAsked(ledger, month.toString(), month.atEndOfMonth(), assets));
    }

    static void requireBegun(YearMonth month, LocalDate today) {
        if (month.atDay(1).isAfter(today)) {
            throw Refusal.invalid("period", "ledger.refusal.period_ahead", month);
        }
    }
}
