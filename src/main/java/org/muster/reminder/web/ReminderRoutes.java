package org.muster.reminder.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/** Private calendars are open to whoever knows their address. */
@ApplicationScoped
class ReminderRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.forAnybody(CalendarServlet.PATH));
    }
}
