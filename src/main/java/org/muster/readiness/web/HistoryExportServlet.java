package org.muster.readiness.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.readiness.HistoryCells;
import org.muster.readiness.HistoryDirectory;
import org.muster.shared.web.TableFile;

/** Everything that was written about a plan, as a file, the latest first. */
@WebServlet(HistoryExportServlet.PATH)
public class HistoryExportServlet extends HttpServlet {

    static final String PATH = "/readiness/history-export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HistoryDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("history", HistoryCells.ALL)
                .send(
                        request,
                        response,
                        LocalDate.now(clock),
                        state -> directory.rows(state.value("code").orElse("")));
    }
}
