package org.muster.inspection.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the pages of checks fetch beside themselves. */
@ApplicationScoped
class InspectionRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.by(DutyExportServlet.PATH, Right.READ_DUTIES),
                Route.by(RunExportServlet.PATH, Right.READ_DUTIES),
                Route.by(PhotoServlet.PATH, Right.READ_DUTIES),
                Route.by(RunPaperServlet.PATH, Right.READ_DUTIES),
                Route.by(PageKeyServlet.PATH, Right.INSPECT));
    }
}
