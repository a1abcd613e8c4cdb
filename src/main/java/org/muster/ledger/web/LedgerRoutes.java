package org.muster.ledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the pages of the ledger download. */
@ApplicationScoped
class LedgerRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.by(LedgerExportServlet.PATH + "/*", Right.READ_LEDGER),
                Route.by(LedgerTableServlet.PATH + "/*", Right.READ_LEDGER),
                Route.by(SealServlet.PATH, Right.READ_LEDGER));
    }
}
