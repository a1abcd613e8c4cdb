package org.muster.readiness.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.readiness.BoardCells;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.web.TableFile;

/** The whole board as a file, the worst first. */
@WebServlet(BoardExportServlet.PATH)
public class BoardExportServlet extends HttpServlet {

    static final String PATH = "/readiness/board-export";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadinessDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("board", BoardCells.ALL)
                .send(request, response, LocalDate.now(clock), state -> directory.board().stream());
    }
}
