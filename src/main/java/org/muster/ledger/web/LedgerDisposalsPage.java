package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** What left the books, and with which result. */
@Named
@RequestScoped
public class LedgerDisposalsPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.DISPOSALS;
    }
}
