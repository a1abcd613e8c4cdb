package org.muster.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the list of the trail downloads. */
@ApplicationScoped
class AuditRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.by(TrailExportServlet.PATH, Right.READ_TRAIL));
    }
}
