package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.CloseCheck;
import org.muster.ledger.Period;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.RunDirectory;
import org.muster.ledger.RunDirectory.Preview;
import org.muster.ledger.RunDirectory.Share;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Refusal;
import org.omnifaces.util.Faces;

/** One month of a book: where it stands, what speaks against closing it, and what is still due in it. */
@Named
@RequestScoped
public class LedgerPeriodPage extends BookPage {

    @Inject
    private PeriodDirectory directory;

    @Inject
    private RunDirectory runs;

    private Period period;
    private List<CloseCheck> checks = List.of();
    private Preview preview;

    public void load() {
        var code = Optional.ofNullable(Faces.getRequestParameter("period")).orElse("");
        period = directory.find(getLedger(), code).orElseThrow(() -> Refusal.missing(code));
        checks = directory.checklist(getLedger(), code, period.explanation());
        preview = runs.preview(getLedger(), YearMonth.parse(code));
    }

    public Period getPeriod() {
        return period;
    }

    public List<CloseCheck> getChecks() {
        return checks;
    }

    /** The rows behind a line of the checklist. */
    public String behind(CloseCheck check) {
        return new CloseRemedy(getLedger(), period.code()).rows(check);
    }

    /** What is still to be charged to a cost centre, thing by thing. */
    public String due(Share share) {
        var center = share.costCenter().isEmpty() ? "" : "&cost_center=" + share.costCenter();
        return getDue() + center;
    }

    /** What is still to be charged through the month, thing by thing. */
    public String getDue() {
        return "/ledger/depreciation.xhtml?ledger=" + getLedger() + "&include=projected&status=DUE&status=PROJECTED"
                + "&posting_date_to=" + period.lastDay();
    }

    public Preview getPreview() {
        return preview;
    }

    /** An amount in the currency of the book. */
    public Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(head().book().currency()));
    }
}
