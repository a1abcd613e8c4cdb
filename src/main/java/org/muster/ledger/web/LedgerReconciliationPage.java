package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.muster.ledger.pull.CheckDirectory;
import org.muster.ledger.pull.ReconciliationSheet;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Refusal;
import org.omnifaces.util.Faces;

/** One reconciliation: what differed, and which entries explain it. */
@Named
@RequestScoped
public class LedgerReconciliationPage extends BookPage {

    @Inject
    private CheckDirectory checks;

    private ReconciliationSheet sheet;

    public void load() {
        var code = Optional.ofNullable(Faces.getRequestParameter("id")).orElse("");
        sheet = checks.reconciliation(code).orElseThrow(() -> Refusal.missing(code));
    }

    public ReconciliationSheet getSheet() {
        return sheet;
    }

    /** An amount in the currency of the book. */
    public Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(head().book().currency()));
    }
}
