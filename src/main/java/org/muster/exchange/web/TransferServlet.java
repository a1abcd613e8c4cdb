package org.muster.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.muster.exchange.TransferDirectory;

/** Hands out the transfer pack as it is at the moment. */
@WebServlet(TransferServlet.PATH)
public class TransferServlet extends HttpServlet {

    static final String PATH = "/exchange/transfer";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TransferDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var pack = directory.pack()) {
            response.setContentType("application/zip");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + pack.fileName(clock.getZone()) + "\"");
            pack.writeTo(response.getOutputStream());
        }
    }
}
