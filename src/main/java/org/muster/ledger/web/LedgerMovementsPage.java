package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** What moved, in quantity and value, the newest first. */
@Named
@RequestScoped
public class LedgerMovementsPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.MOVEMENT_LEDGER;
    }
}
