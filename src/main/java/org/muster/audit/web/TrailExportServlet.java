package org.muster.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.audit.TrailCells;
import org.muster.audit.TrailDirectory;
import org.muster.audit.TrailFilter;
import org.muster.shared.web.TableFile;
import org.muster.shared.web.Visitor;

/** All rows of the trail an address describes, as a file. */
@WebServlet(TrailExportServlet.PATH)
public class TrailExportServlet extends HttpServlet {

    static final String PATH = "/audit/export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrailDirectory directory;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        new TableFile<>("trail", TrailCells.ALL)
                .send(
                        request,
                        response,
                        today,
                        state -> directory.rows(
                                TrailFilter.of(state.filters(), visitor.getZone()), TrailDirectory.NEWEST));
    }
}
