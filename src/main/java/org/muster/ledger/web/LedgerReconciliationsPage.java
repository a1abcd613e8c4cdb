package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.ledger.pull.CheckDirectory;
import org.muster.ledger.pull.CheckDirectory.ReconciliationLine;

/** What clients held against the book, the latest first. */
@Named
@RequestScoped
public class LedgerReconciliationsPage extends BookPage {

    @Inject
    private CheckDirectory checks;

    private List<ReconciliationLine> rows = List.of();

    public void load() {
        rows = checks.reconciliations(getLedger());
    }

    public List<ReconciliationLine> getRows() {
        return rows;
    }
}
