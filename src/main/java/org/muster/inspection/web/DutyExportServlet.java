package org.muster.inspection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.inspection.DutyCells;
import org.muster.inspection.DutyDirectory;
import org.muster.inspection.DutyFilter;
import org.muster.shared.web.TableFile;

/** All rows of the list of duties an address describes, as a file. */
@WebServlet(DutyExportServlet.PATH)
public class DutyExportServlet extends HttpServlet {

    static final String PATH = "/inspection/export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DutyDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        new TableFile<>("duties", DutyCells.at(clock.instant()))
                .send(
                        request,
                        response,
                        today,
                        state -> directory.rows(DutyFilter.of(state.filters()), state.order(DutyDirectory.SORTS)));
    }
}
