package org.muster.ledger.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.ledger.pull.ReconciliationRegister;

/** Holds the balances of a file against the book. */
@Named
@ViewScoped
public class LedgerReconcilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReconciliationRegister register;

    @Inject
    private transient Clock clock;

    private String ledger = "";
    private final BalanceForm form = new BalanceForm();

    @PostConstruct
    void begin() {
        form.setAsOf(LocalDate.now(clock));
    }

    /** Compares and leads on to what was found. */
    public String compare() {
        var made = register.compare(form.balances(ledger), "");
        return "/ledger/reconciliation.xhtml?faces-redirect=true&ledger=" + ledger + "&id=" + made.code();
    }

    public BalanceForm getForm() {
        return form;
    }

    public String getLedger() {
        return ledger;
    }

    public void setLedger(String ledger) {
        this.ledger = ledger;
    }
}
