package org.muster.test;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** The addresses under which the container's tests are run and helped; only their archive has them. */
@ApplicationScoped
public class TestRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.forAnybody("/ArquillianServletRunnerEE9"), Route.forAnybody(FaultServlet.PATH));
    }
}
