package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** The accounts with their balances. */
@Named
@RequestScoped
public class LedgerBalancesPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.ACCOUNTS;
    }
}
