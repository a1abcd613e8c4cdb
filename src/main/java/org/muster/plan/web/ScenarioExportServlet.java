package org.muster.plan.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.plan.ContinuityCells;
import org.muster.plan.ContinuityDirectory;
import org.muster.shared.web.TableFile;

/** All loss scenarios as a file. */
@WebServlet(ScenarioExportServlet.PATH)
public class ScenarioExportServlet extends HttpServlet {

    static final String PATH = "/plan/scenarios-export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContinuityDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("scenarios", ContinuityCells.SCENARIOS)
                .send(request, response, LocalDate.now(clock), state -> directory.scenarios().stream());
    }
}
