package org.muster.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.job.JobDirectory;
import org.muster.job.JobLine;
import org.muster.shared.export.Cell;
import org.muster.shared.export.CsvRows;
import org.muster.shared.web.Visitor;

/** What became of every thing of a job, as CSV. */
@WebServlet(ResultServlet.PATH)
public class ResultServlet extends HttpServlet {

    static final String PATH = "/job/result";

    private static final long serialVersionUID = 1L;
    private static final List<Cell<JobLine>> CELLS = List.of(
            Cell.number("no", JobLine::no),
            Cell.text("reference", JobLine::reference),
            Cell.text("outcome", line -> line.outcome().name()),
            Cell.text("why", JobLine::why));

    @Inject
    private transient JobDirectory directory;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var job = Optional.ofNullable(request.getParameter("id")).flatMap(directory::find);
        if (job.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"job-" + job.get().code() + ".csv\"");
        try (var rows = new CsvRows<>(response.getOutputStream(), CELLS, CsvRows.Profile.SPREADSHEET)) {
            directory.result(job.get().code(), visitor.getLanguage(), rows);
        }
    }
}
