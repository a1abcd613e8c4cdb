package org.muster.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** What the frame's own script asks for; both want the session's token besides. */
@ApplicationScoped
class ShellRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.forPeople("/sign-out"), Route.forPeople("/me/preferences"));
    }
}
