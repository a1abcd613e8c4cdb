package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.asset.AssetCells;
import org.muster.asset.AssetStream;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.TableFile;

/** All rows of the list of assets an address describes, as a file. */
@WebServlet(ExportServlet.PATH)
public class ExportServlet extends HttpServlet {

    static final String PATH = "/asset/export";

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
        new TableFile<>("assets", AssetCells.ALL).send(request, response, today, state -> {
            var asked = AskedList.of(state, cursors::open, today).whole();
            return stream.rows(asked.filter(), asked.sort());
        });
    }
}
