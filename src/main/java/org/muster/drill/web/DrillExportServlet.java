package org.muster.drill.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.drill.DrillCells;
import org.muster.drill.DrillDirectory;
import org.muster.shared.web.TableFile;

/** All rows of the list of exercises an address describes, as a file. */
@WebServlet(DrillExportServlet.PATH)
public class DrillExportServlet extends HttpServlet {

    static final String PATH = "/drill/export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DrillDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("drills", DrillCells.DRILLS)
                .send(
                        request,
                        response,
                        LocalDate.now(clock),
                        state -> directory.rows(DrillListPage.filter(state), state.order(DrillDirectory.SORTS)));
    }
}
