package org.muster.plan.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.plan.PlanCells;
import org.muster.plan.PlanDirectory;
import org.muster.shared.web.TableFile;

/** All rows of the list of plans an address describes, as a file. */
@WebServlet(PlanExportServlet.PATH)
public class PlanExportServlet extends HttpServlet {

    static final String PATH = "/plan/export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("plans", PlanCells.ALL)
                .send(
                        request,
                        response,
                        LocalDate.now(clock),
                        state -> directory.rows(PlanListPage.filter(state), state.order(PlanDirectory.SORTS)));
    }
}
