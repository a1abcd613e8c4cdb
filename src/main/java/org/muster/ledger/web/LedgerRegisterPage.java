package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.muster.ledger.export.Export;

/** The register of assets as the book carries them. */
@Named
@RequestScoped
public class LedgerRegisterPage extends ExportPage {

    @Override
    protected Export export() {
        return Export.ASSET_REGISTER;
    }
}
