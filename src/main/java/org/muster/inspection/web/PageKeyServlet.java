package org.muster.inspection.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.muster.identity.ApiKeyRegister;
import org.muster.identity.NewKey;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.web.SessionToken;

/**
 * Gives the page of a round a key of its own, with which it hands in checks even when the session's connection comes and
 * goes: good for that person, for handing in checks alone, for half a day, and no longer than until they sign out.
 */
@WebServlet(PageKeyServlet.PATH)
public class PageKeyServlet extends HttpServlet {

    static final String PATH = "/inspection/key";

    private static final long serialVersionUID = 1L;
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    @Inject
    private transient ApiKeyRegister keys;

    @Inject
    private transient OpenCommand open;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SessionToken.shownBy(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var session = request.getSession();
        Optional.ofNullable((PageKey) session.getAttribute(PageKey.ATTRIBUTE))
                .ifPresent(before -> keys.revoke(before.code()));
        var made = keys.make(new NewKey(
                "Inspection round",
                List.of("duty.write"),
                Optional.of(clock.instant().plus(GOOD_FOR).toString()),
                Optional.empty()));
        session.setAttribute(
                PageKey.ATTRIBUTE, new PageKey(open.by().code(), made.row().code()));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Json.createObjectBuilder().add("key", made.key()).build().toString());
    }
}
