package org.muster.reminder.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.muster.reminder.AgendaDirectory;

/** A person's calendar at a private address, for calendar programs that cannot sign in and ask again and again. */
@WebServlet(CalendarServlet.PATH)
public class CalendarServlet extends HttpServlet {

    static final String PATH = "/calendar/*";

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    private transient AgendaDirectory agenda;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        var calendar = path.matches() ? agenda.ofSecret(path.group(1)) : Optional.<String>empty();
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var bytes = calendar.get().getBytes(StandardCharsets.UTF_8);
        var seal = "\"" + UUID.nameUUIDFromBytes(bytes) + "\"";
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", seal);
        if (seal.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.getOutputStream().write(bytes);
    }
}
