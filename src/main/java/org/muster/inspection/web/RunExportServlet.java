package org.muster.inspection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.inspection.InspectionCells;
import org.muster.inspection.InspectionDirectory;
import org.muster.shared.web.TableFile;

/** All rows of the list of checks an address describes, as a file. */
@WebServlet(RunExportServlet.PATH)
public class RunExportServlet extends HttpServlet {

    static final String PATH = "/inspection/runs-export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InspectionDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        new TableFile<>("inspections", InspectionCells.ALL)
                .send(
                        request,
                        response,
                        today,
                        state -> directory.rows(InspectionRunsPage.filter(state), InspectionDirectory.NEWEST));
    }
}
