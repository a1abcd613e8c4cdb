package org.muster.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What is downloaded beside the pages. */
@ApplicationScoped
class PlanRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.by(PlanExportServlet.PATH, Right.READ_PLANS),
                Route.by(BusinessLineExportServlet.PATH, Right.READ_PLANS),
                Route.by(ScenarioExportServlet.PATH, Right.READ_PLANS));
    }
}
