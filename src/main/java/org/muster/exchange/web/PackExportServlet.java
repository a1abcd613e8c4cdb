package org.muster.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.exchange.PackCells;
import org.muster.exchange.PackDirectory;
import org.muster.shared.web.TableFile;

/** The list of packs as a file. */
@WebServlet(PackExportServlet.PATH)
public class PackExportServlet extends HttpServlet {

    static final String PATH = "/exchange/packs-export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PackDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("packs", PackCells.ALL)
                .send(request, response, LocalDate.now(clock), state -> directory.rows());
    }
}
