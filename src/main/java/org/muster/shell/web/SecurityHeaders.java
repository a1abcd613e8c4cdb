package org.muster.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Puts the protective headers on every answer. The policy is the strictest one until a page with components replaces it
 * by its own with a nonce; two policies side by side would forbid what either forbids.
 */
public class SecurityHeaders extends HttpFilter {
    static final String POLICY = "Content-Security-Policy";

    static final String STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String VERSIONED_PATH = "/jakarta.faces.resource/";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (lasting(request)) {
            chain.doFilter(request, new Lasting(response));
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, new OnePolicy(response));
        }
    }

    private static boolean lasting(HttpServletRequest request) {
        return request.getServletPath().startsWith(VERSIONED_PATH) && request.getParameter("v") != null;
    }

    /** Keeps one policy, the last one set. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equals(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** Lets browsers keep a resource whose address changes with its content, if it was found at all. */
    private static final class Lasting extends HttpServletResponseWrapper {
        Lasting(HttpServletResponse response) {
            super(response);
            super.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }

        @Override
        public void setHeader(String name, String value) {
            if (kept(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (kept(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (kept(name)) {
                super.setDateHeader(name, date);
            }
        }

        @Override
        public void setStatus(int status) {
            if (status >= SC_BAD_REQUEST) {
                super.setHeader("Cache-Control", "no-store");
            }
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            super.setHeader("Cache-Control", "no-store");
            super.sendError(status);
        }

        private static boolean kept(String name) {
            return !name.equalsIgnoreCase("Cache-Control") && !name.equalsIgnoreCase("Expires");
        }
    }
}
