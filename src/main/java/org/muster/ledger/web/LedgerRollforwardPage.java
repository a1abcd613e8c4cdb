package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** How cost, depreciation and impairment of each asset got from the beginning of a month to its end. */
@Named
@RequestScoped
public class LedgerRollforwardPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.ASSET_ROLLFORWARD;
    }
}
