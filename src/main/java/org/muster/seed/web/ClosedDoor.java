package org.muster.seed.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.seed.Opening;

/** Asks everybody to come back in a moment until this server is open. */
@WebFilter(filterName = "closed-door", urlPatterns = "/*", asyncSupported = true)
public class ClosedDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Opening opening;

    @Inject
    public ClosedDoor(Opening opening) {
        this.opening = opening;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (opening.open()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "2");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
