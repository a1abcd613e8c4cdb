package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.muster.asset.Step;

/** The steps open for every asset the bulk bar means, asked for when it means more than the page shows. */
@WebServlet(BulkStepsServlet.PATH)
public class BulkStepsServlet extends HttpServlet {

    static final String PATH = "/asset/bulk-steps";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BulkDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var names = desk.openForAll(desk.chosen()).stream().map(Step::name).toList();
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.createArrayBuilder(names).build().toString());
    }
}
