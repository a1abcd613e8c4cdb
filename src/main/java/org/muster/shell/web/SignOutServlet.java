package org.muster.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.muster.shared.web.SessionToken;

/** Ends the session at the script's request; without the script the sign-out page does the same. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!SessionToken.shownBy(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        end(request);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    static void end(HttpServletRequest request) throws ServletException {
        Optional.ofNullable(request.getSession(false)).ifPresent(SessionToken::withdraw);
        request.logout();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
