package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** What finance looks at before it turns a month. */
@ApplicationScoped
public class PeriodDesk {

    private final BookDirectory books;
    private final PeriodDirectory periods;
    private final OpenCommand open;

    @Inject
    PeriodDesk(BookDirectory books, PeriodDirectory periods, OpenCommand open) {
        this.books = books;
        this.periods = periods;
        this.open = open;
    }

    PeriodDesk() {
        this(null, null, null);
    }

    /** The month as it stands; one nothing was posted into is open. */
    public Period month(String ledger, String period) {
        open.by().require(Right.READ_LEDGER);
        var book = books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
        return periods.find(ledger, period).orElseGet(() -> Period.opened(book, parse(period)));
    }

    public List<CloseCheck> checklist(String ledger, String period, String explanation) {
        return periods.checklist(ledger, month(ledger, period).code(), explanation);
    }

    private static YearMonth parse(String period) {
        try {
            return YearMonth.parse(period);
        } catch (DateTimeException unreadable) {
            throw Refusal.missing(period);
        }
    }
}
