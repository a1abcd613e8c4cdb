package org.muster.asset.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the list and the sheet fetch or download beside their pages; the same right opens all of it. */
@ApplicationScoped
class AssetRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.by(ViewsServlet.PATH, Right.READ_ASSETS),
                Route.by(PicksServlet.PATH, Right.READ_ASSETS),
                Route.by(BulkStepsServlet.PATH, Right.READ_ASSETS),
                Route.by(ExportServlet.PATH, Right.READ_ASSETS),
                Route.by(DocumentServlet.PATH, Right.READ_ASSETS),
                Route.by(LabelsServlet.PATH, Right.READ_ASSETS),
                Route.by(QrServlet.PATH, Right.READ_ASSETS));
    }
}
