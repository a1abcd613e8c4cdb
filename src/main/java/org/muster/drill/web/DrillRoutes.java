package org.muster.drill.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What is downloaded beside the pages. */
@ApplicationScoped
class DrillRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.by(DrillExportServlet.PATH, Right.READ_PLANS),
                Route.by(TrainingExportServlet.PATH, Right.READ_PLANS));
    }
}
