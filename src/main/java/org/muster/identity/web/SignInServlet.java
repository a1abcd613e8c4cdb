package org.muster.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.muster.identity.Credentials;
import org.muster.identity.Entrance;
import org.muster.identity.Standing;
import org.muster.identity.TooManyAttempts;
import org.muster.shared.fact.Whence;
import org.muster.shared.web.SessionToken;

/** Takes account and password from the sign-in page and opens a fresh session, or leads back to the page. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/sign-in.xhtml";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var next = NextPath.of(parameter(request, "next"));
        var given = new Credentials(
                parameter(request, "account").orElse(""),
                parameter(request, "password").orElse(""));
        try {
            var standing = entrance.enter(given, Whence.PAGE, request.getRemoteAddr());
            standing.ifPresent(person -> seat(request, person));
            seeOther(
                    response,
                    request.getContextPath()
                            + standing.map(person -> next.path()).orElse(PAGE + "?failed=true" + next.parameter()));
        } catch (TooManyAttempts early) {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", Long.toString(early.seconds()));
            request.getRequestDispatcher(PAGE + "?busy=true" + next.parameter()).forward(request, response);
        }
    }

    /** A session somebody else may know the number of ends here; the new one begins with the person in it. */
    private static void seat(HttpServletRequest request, Standing standing) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        var session = request.getSession(true);
        Doorkeeper.admit(session, standing);
        SessionToken.issue(session);
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
