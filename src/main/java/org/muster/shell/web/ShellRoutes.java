package org.muster.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the frame's own script asks for, which wants the session's token besides, and what asks how the server is doing. */
@ApplicationScoped
class ShellRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forPeople("/sign-out"),
                Route.forPeople("/me/preferences"),
                Route.forAnybody(MetricsServlet.PATH));
    }
}
