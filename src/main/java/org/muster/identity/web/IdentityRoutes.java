package org.muster.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** The sign-in is open, of necessity; one's own keys are anybody's who has come in. */
@ApplicationScoped
class IdentityRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.forAnybody("/sign-in"), Route.forPeople(KeyExportServlet.PATH));
    }
}
