package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.muster.asset.SavedViewDirectory;
import org.muster.asset.SavedViewRow;

/** The names of the saved views for the list's menu, asked for only when somebody opens it. */
@WebServlet(ViewsServlet.PATH)
public class ViewsServlet extends HttpServlet {

    static final String PATH = "/asset/views";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SavedViewDirectory views;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = Json.createArrayBuilder();
        for (var view : views.list()) {
            answer.add(Json.createObjectBuilder()
                    .add("label", label(view))
                    .add("url", request.getContextPath() + "/asset/list.xhtml?" + view.address()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.build().toString());
    }

    private static String label(SavedViewRow view) {
        return view.mine() ? view.name() : view.name() + " · " + view.ownerName();
    }
}
