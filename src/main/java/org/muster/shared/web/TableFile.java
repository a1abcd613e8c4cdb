package org.muster.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.shared.export.Cell;
import org.muster.shared.export.CsvRows;
import org.muster.shared.export.Rows;
import org.muster.shared.export.XlsxRows;
import org.muster.shared.usecase.Refusal;

/** All rows of a list as a file for a spreadsheet or a program; read and sent stretch by stretch. */
public record TableFile<R>(String name, List<Cell<R>> cells) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Sends the rows of the list the address describes, as {@code format} and {@code profile} say. */
    public void send(
            HttpServletRequest request,
            HttpServletResponse response,
            LocalDate today,
            Function<ListState, Stream<R>> list)
            throws IOException {
        var state = ListState.of(request).about("format", "profile");
        var xlsx = either(state, "format", "csv", "xlsx");
        var machine = either(state, "profile", "spreadsheet", "machine");
        try (var found = list.apply(state)) {
            response.setContentType(xlsx ? XLSX : "text/csv;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + name + "-" + today + (xlsx ? ".xlsx\"" : ".csv\""));
            try (var rows = rows(response.getOutputStream(), xlsx, machine)) {
                for (var row = found.iterator(); row.hasNext(); ) {
                    rows.write(row.next());
                }
            }
        }
    }

    /** Whether a parameter says the other than the usual; refused if it says neither. */
    private static boolean either(ListState state, String parameter, String usual, String other) {
        var said = state.value(parameter).orElse(usual);
        if (!said.equals(usual) && !said.equals(other)) {
            throw Refusal.unreadable(parameter, said);
        }
        return said.equals(other);
    }

    private Rows<R> rows(OutputStream to, boolean xlsx, boolean machine) throws IOException {
        if (xlsx) {
            return new XlsxRows<>(to, name, cells);
        }
        return new CsvRows<>(to, cells, machine ? CsvRows.Profile.MACHINE : CsvRows.Profile.SPREADSHEET);
    }
}
