package org.muster.readiness.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.readiness.GapCells;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.web.TableFile;

/** All gaps within the days an address asks for, as a file. */
@WebServlet(GapExportServlet.PATH)
public class GapExportServlet extends HttpServlet {

    static final String PATH = "/readiness/export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadinessDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("gaps", GapCells.ALL)
                .send(
                        request,
                        response,
                        directory.today(),
                        state -> directory
                                .gaps(ReadinessGapsPage.days(state.value("days").orElse("")))
                                .stream());
    }
}
