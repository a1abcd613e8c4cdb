package org.muster.readiness.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the pages of readiness fetch beside themselves. */
@ApplicationScoped
class ReadinessRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.by(GapExportServlet.PATH, Right.READ_PLANS),
                Route.by(BoardExportServlet.PATH, Right.READ_PLANS),
                Route.by(HistoryExportServlet.PATH, Right.READ_PLANS));
    }
}
