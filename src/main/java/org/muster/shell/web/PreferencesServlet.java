package org.muster.shell.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.SessionToken;
import org.muster.shared.web.SignInDesk;
import org.muster.shared.web.Theme;
import org.muster.shared.web.Visitor;

/** Keeps how a person likes the pages: language, theme, the columns of a list. Only our own script can ask for it. */
@WebServlet("/me/preferences")
public class PreferencesServlet extends HttpServlet {
    private static final Pattern COLUMNS = Pattern.compile("columns\\.[a-z_]{1,40}");
    private static final Pattern NAMES = Pattern.compile("[a-z0-9_,]{0,500}");
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Instance<SignInDesk> desks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SessionToken.shownBy(request) || !visitor.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var name = Optional.ofNullable(request.getParameter("name")).orElse("");
        var value = Optional.ofNullable(request.getParameter("value")).orElse("");
        if (!sensible(name, value)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(keep(request, name, value));
    }

    /** Two windows may change their mind at once; the later one is told so. */
    private int keep(HttpServletRequest request, String name, String value) {
        try {
            desks.stream().findFirst().ifPresent(desk -> desk.keep(request, name, value));
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (Refusal refused) {
            return HttpServletResponse.SC_CONFLICT;
        }
    }

    private static boolean sensible(String name, String value) {
        return switch (name) {
            case "language" -> Language.of(value).isPresent();
            case "theme" -> value.equals("auto") || Theme.of(value).isPresent();
            default -> COLUMNS.matcher(name).matches() && NAMES.matcher(value).matches();
        };
    }
}
