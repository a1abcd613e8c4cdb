package org.muster.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.shared.text.Language;
import org.muster.shared.web.Visitor;
import org.muster.shell.Navigation;

/**
 * Opens a page only to those whom its row in {@link Navigation} names; a page without a row does not exist for anybody.
 * Strangers are shown to the sign-in page and come back afterwards.
 */
public class PageGate extends HttpFilter {
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final int A_YEAR = 31_536_000;
    private static final Pattern TOKEN =
            Pattern.compile("stateless|(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        rememberLanguage(request, response);
        var page = Navigation.of(request.getServletPath());
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (page.get().open() || visitor.isSignedIn() && page.get().opensFor(visitor::may)) {
            pass(request, response, chain);
        } else if (visitor.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml" + wayBack(request));
        }
    }

    /** A form's token that nobody here can have given out is no token; Faces itself would stumble over it. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var token = Optional.ofNullable(request.getParameter("jakarta.faces.ViewState"));
        if (token.filter(text -> !TOKEN.matcher(text).matches()).isPresent()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String wayBack(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getServletPath().equals("/index.xhtml")) {
            return "";
        }
        var query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return "?next=" + URLEncoder.encode(request.getServletPath() + query, StandardCharsets.UTF_8);
    }

    private static void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of).ifPresent(language -> {
            var cookie = new Cookie(Visitor.COOKIE, language.tag());
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }
}
