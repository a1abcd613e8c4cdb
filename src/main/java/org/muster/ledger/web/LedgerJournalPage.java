package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** The journal: every line, the newest first, each leading to its entry, its account and its asset. */
@Named
@RequestScoped
public class LedgerJournalPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.JOURNAL;
    }
}
