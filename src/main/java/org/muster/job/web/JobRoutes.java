package org.muster.job.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** The result of a job, for whoever is signed in; whose job it is, the directory asks. */
@ApplicationScoped
class JobRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.forPeople(ResultServlet.PATH));
    }
}
