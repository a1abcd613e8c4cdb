package org.muster.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.shared.usecase.Refusal;

/** A file that is refused becomes the error page, with the status that belongs to the refusal and its reasons in words. */
public class Refused extends HttpFilter {

    /** Under this name the error page finds what was refused. */
    public static final String REFUSAL = Refusal.class.getName();

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (Refusal refusal) {
            if (response.isCommitted()) {
                throw refusal;
            }
            request.setAttribute(REFUSAL, refusal);
            response.sendError(statusOf(refusal.kind()));
        }
    }

    static int statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case MISSING -> HttpServletResponse.SC_NOT_FOUND;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }
}
