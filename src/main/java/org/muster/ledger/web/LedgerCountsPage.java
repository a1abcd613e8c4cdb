package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** What was missing or found. */
@Named
@RequestScoped
public class LedgerCountsPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.COUNT_DIFFERENCES;
    }
}
