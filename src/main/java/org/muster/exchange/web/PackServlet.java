package org.muster.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.muster.exchange.PackDirectory;

/** Hands out the last pack of a plan. */
@WebServlet(PackServlet.PATH)
public class PackServlet extends HttpServlet {

    static final String PATH = "/exchange/pack";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PackDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pack = directory.find(parameter(request, "plan"), parameter(request, "site"));
        if (pack.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + pack.get().fileName(clock.getZone()) + "\"");
        response.getOutputStream().write(pack.get().bundle());
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
