package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.asset.AssetCells;
import org.muster.asset.AssetRow;
import org.muster.asset.AssetStream;
import org.muster.shared.export.CsvRows;
import org.muster.shared.export.Rows;
import org.muster.shared.export.XlsxRows;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.ListState;

/** All rows of the list an address describes, as a file; read and sent stretch by stretch. */
@WebServlet(ExportServlet.PATH)
public class ExportServlet extends HttpServlet {

    static final String PATH = "/asset/export";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssetStream stream;

    @Inject
    private transient Cursors cursors;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        var xlsx = "xlsx".equals(request.getParameter("format"));
        var asked = AskedList.of(ListState.of(request), cursors::open, today);
        try (var found = stream.rows(asked.filter(), asked.sort())) {
            response.setContentType(xlsx ? XLSX : "text/csv;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"assets-" + today + (xlsx ? ".xlsx\"" : ".csv\""));
            try (var rows = rows(request, response.getOutputStream(), xlsx)) {
                for (var row = found.iterator(); row.hasNext(); ) {
                    rows.write(row.next());
                }
            }
        }
    }

    private static Rows<AssetRow> rows(HttpServletRequest request, OutputStream to, boolean xlsx) throws IOException {
        if (xlsx) {
            return new XlsxRows<>(to, "assets", AssetCells.ALL);
        }
        var machine = Optional.ofNullable(request.getParameter("profile"))
                .filter("machine"::equals)
                .isPresent();
        return new CsvRows<>(to, AssetCells.ALL, machine ? CsvRows.Profile.MACHINE : CsvRows.Profile.SPREADSHEET);
    }
}
