package org.muster.finding.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the pages of findings fetch beside themselves. */
@ApplicationScoped
class FindingRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.by(FindingExportServlet.PATH, Right.READ_DUTIES));
    }
}
