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
import org.muster.asset.AssetCells;
import org.muster.asset.AssetRow;
import org.muster.asset.AssetStream;
import org.muster.shared.export.CsvRows;
import org.muster.shared.export.Rows;
import org.muster.shared.export.XlsxRows;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.usecase.Refusal;
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
        var state = ListState.of(request).about("format", "profile");
        var xlsx = either(state, "format", "csv", "xlsx");
        var machine = either(state, "profile", "spreadsheet", "machine");
        var asked = AskedList.of(state, cursors::open, today).whole();
        try (var found = stream.rows(asked.filter(), asked.sort())) {
            response.setContentType(xlsx ? XLSX : "text/csv;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"assets-" + today + (xlsx ? ".xlsx\"" : ".csv\""));
            try (var rows = rows(response.getOutputStream(), xlsx, machine)) {
                for (var row = found.iterator(); row.hasNext(); ) {
                    rows.write(row.next());
                }
            }
        }
    }

    /** Whether a parameter says the other than the usual; refused if it says neither. */
    private static boolean either(ListState state, String name, String usual, String other) {
        var said = state.value(name).orElse(usual);
        if (!said.equals(usual) && !said.equals(other)) {
            throw Refusal.unreadable(name, said);
        }
        return said.equals(other);
    }

    private static Rows<AssetRow> rows(OutputStream to, boolean xlsx, boolean machine) throws IOException {
        if (xlsx) {
            return new XlsxRows<>(to, "assets", AssetCells.ALL);
        }
        return new CsvRows<>(to, AssetCells.ALL, machine ? CsvRows.Profile.MACHINE : CsvRows.Profile.SPREADSHEET);
    }
}
