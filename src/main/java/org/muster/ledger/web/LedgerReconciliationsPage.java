package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.ledger.pull.CheckDirectory;
import org.muster.ledger.pull.CheckDirectory.ReconciliationLine;
import org.muster.shared.web.KeysetList;

/** What clients held against the book, the latest first. */
@Named
@RequestScoped
public class LedgerReconciliationsPage extends BookPage {

    @Inject
    private KeptLists lists;

    @Inject
    private CheckDirectory checks;

    private KeysetList<ReconciliationLine> list;

    public void load() {
        list = lists.read(CheckDirectory.LATEST, checks::reconciliations);
    }

    public KeysetList<ReconciliationLine> getList() {
        return list;
    }
}
