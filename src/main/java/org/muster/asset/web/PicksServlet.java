package org.muster.asset.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Suggestions for the filters of the list that want a code: the code, and the name beside it. */
@WebServlet(PicksServlet.PATH)
public class PicksServlet extends HttpServlet {

    static final String PATH = "/asset/picks";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssetPicks picks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = Json.createArrayBuilder();
        for (var pick : offered(parameter(request, "of"), parameter(request, "q"))) {
            answer.add(Json.createObjectBuilder()
                    .add("value", AssetPicks.code(pick))
                    .add("label", pick));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.build().toString());
    }

    private List<String> offered(String of, String text) {
        return switch (of) {
            case "model" -> picks.ofAnyKind(text);
            case "place" -> picks.place(text);
            case "person" -> picks.person(text);
            case "holder" -> picks.holder(text);
            case "vendor" -> picks.vendor(text);
            default -> List.of();
        };
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
