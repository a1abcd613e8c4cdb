package org.muster.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What is downloaded beside the pages. */
@ApplicationScoped
class ExchangeRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.by(PackServlet.PATH, Right.READ_PLANS),
                Route.by(PackExportServlet.PATH, Right.READ_PLANS),
                Route.by(TransferServlet.PATH, Right.READ_PLANS));
    }
}
