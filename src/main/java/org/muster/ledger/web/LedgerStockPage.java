package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** What came in and went out of each place in a month, by item. */
@Named
@RequestScoped
public class LedgerStockPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.STOCK_LEDGER;
    }
}
