package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** Insurance premiums paid ahead, month by month. */
@Named
@RequestScoped
public class LedgerPrepaidPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.INSURANCE_PREPAID;
    }
}
