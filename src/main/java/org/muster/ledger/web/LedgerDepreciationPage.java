package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** What was charged for each asset and month. */
@Named
@RequestScoped
public class LedgerDepreciationPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.DEPRECIATION_SCHEDULE;
    }
}
