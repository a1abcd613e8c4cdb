package org.muster.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.audit.TrailCells;
import org.muster.audit.TrailDirectory;
import org.muster.audit.TrailFilter;
import org.muster.audit.TrailRow;
import org.muster.shared.export.CsvRows;
import org.muster.shared.export.Rows;
import org.muster.shared.export.XlsxRows;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Visitor;

/** All rows of the trail an address describes, as a file; read and sent stretch by stretch. */
@WebServlet(TrailExportServlet.PATH)
public class TrailExportServlet extends HttpServlet {

    static final String PATH = "/audit/export";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrailDirectory directory;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var xlsx = "xlsx".equals(request.getParameter("format"));
        var filter = TrailFilter.of(ListState.of(request).filters(), visitor.getZone());
        try (var found = directory.rows(filter, TrailDirectory.NEWEST)) {
            response.setContentType(xlsx ? XLSX : "text/csv;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"trail-" + LocalDate.now(clock) + (xlsx ? ".xlsx\"" : ".csv\""));
            try (var rows = rows(request, response.getOutputStream(), xlsx)) {
                for (var row = found.iterator(); row.hasNext(); ) {
                    rows.write(row.next());
                }
            }
        }
    }

    private static Rows<TrailRow> rows(HttpServletRequest request, OutputStream to, boolean xlsx) throws IOException {
        if (xlsx) {
            return new XlsxRows<>(to, "trail", TrailCells.ALL);
        }
        return new CsvRows<>(
                to,
                TrailCells.ALL,
                "machine".equals(request.getParameter("profile"))
                        ? CsvRows.Profile.MACHINE
                        : CsvRows.Profile.SPREADSHEET);
    }
}
