package org.muster.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.shared.persistence.SqlFault;

/**
 * A page or file that found the rows it reads locked for too long is not broken, it is late: 503, and the browser asks
 * again by itself. A form that was sent is not sent twice; commands have been tried again before they come here.
 */
public class Busy extends HttpFilter {
    static final String SECONDS = "2";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !SqlFault.of(failure).lockTimeout()) {
                throw failure;
            }
            response.setHeader("Retry-After", SECONDS);
            if (request.getMethod().equals("GET")) {
                response.setHeader("Refresh", SECONDS);
            }
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
