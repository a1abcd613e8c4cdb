package org.muster.finding.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.finding.FindingCells;
import org.muster.finding.FindingDirectory;
import org.muster.shared.web.TableFile;

/** All rows of the list of findings an address describes, as a file. */
@WebServlet(FindingExportServlet.PATH)
public class FindingExportServlet extends HttpServlet {

    static final String PATH = "/finding/export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FindingDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        new TableFile<>("findings", FindingCells.ALL)
                .send(
                        request,
                        response,
                        today,
                        state -> directory.rows(FindingListPage.filter(state), state.order(FindingDirectory.SORTS)));
    }
}
