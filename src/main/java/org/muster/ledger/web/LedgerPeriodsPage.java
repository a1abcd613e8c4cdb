package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.muster.ledger.Period;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.PeriodSeal;
import org.muster.shared.money.Money;

/** The months of a book and the seals put on them, the latest first. */
@Named
@RequestScoped
public class LedgerPeriodsPage extends BookPage {

    @Inject
    private PeriodDirectory directory;

    private List<Period> periods = List.of();
    private List<PeriodSeal> seals = List.of();

    public void load() {
        periods = directory.all(getLedger());
        seals = directory.seals(getLedger());
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public List<PeriodSeal> getSeals() {
        return seals;
    }

    /** An amount in the currency of the book. */
    public Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(head().book().currency()));
    }

    /** Where a seal is downloaded. */
    public String getSealPath() {
        return SealServlet.PATH;
    }
}
