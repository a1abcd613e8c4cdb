package org.muster.identity.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.muster.identity.Standing;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;

/**
 * Stands in front of every page and servlet. What changes something must come from our own pages; what is no page
 * must be an announced route; who still has a one-time password changes it first. Whoever may pass
 * does so with an open command in their name.
 */
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String HOME = "/";
    private static final String SIGN_IN = "/sign-in.xhtml";
    private static final String PASSWORD = "/identity/password.xhtml";
    private static final Set<String> WITH_ONE_TIME_PASSWORD =
            Set.of(PASSWORD, SIGN_IN, "/sign-in", "/sign-out", "/sign-out.xhtml", "/error.xhtml", "/me/preferences");

    @Inject
    private transient Doorkeeper doorkeeper;

    @Inject
    private transient OpenCommand open;

    @Inject
    private transient Instance<Routes> routes;

    static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(RESOURCES);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isResource(request) || Doorkeeper.forPrograms(request)) {
            chain.doFilter(request, response);
        } else if (Origin.foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            person(request, response, chain);
        }
    }

    private void person(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Doorkeeper.path(request);
        var standing = doorkeeper.recognise(request);
        if (standing.filter(Standing::mustChange).isPresent() && !WITH_ONE_TIME_PASSWORD.contains(path)) {
            lead(request, response, PASSWORD);
        } else if (path.endsWith(".xhtml") || path.equals(HOME)) {
            page(standing, new Passage(request, response, chain));
        } else {
            servlet(path, standing, new Passage(request, response, chain));
        }
    }

    private void page(Optional<Standing> standing, Passage passage) throws IOException, ServletException {
        if (standing.isPresent()) {
            pass(standing.get(), Whence.PAGE, passage);
        } else if (ofScript(passage.request())
                || Doorkeeper.path(passage.request()).equals(HOME)) {
            lead(passage.request(), passage.response(), SIGN_IN);
        } else {
            passage.go();
        }
    }

    private void servlet(String path, Optional<Standing> standing, Passage passage)
            throws IOException, ServletException {
        var route = routes.stream()
                .flatMap(announced -> announced.routes().stream())
                .filter(row -> row.leadsTo(path))
                .findFirst();
        if (route.isEmpty()) {
            passage.response().sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (standing.isPresent()) {
            known(route.get(), standing.get(), passage);
        } else if (route.get().open()) {
            passage.go();
        } else {
            lead(passage.request(), passage.response(), SIGN_IN + wayBack(passage.request()));
        }
    }

    private void known(Route route, Standing standing, Passage passage) throws IOException, ServletException {
        if (route.opensFor(standing.person())) {
            pass(standing, Whence.PAGE, passage);
        } else {
            passage.response().sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void pass(Standing standing, Whence whence, Passage passage) throws IOException, ServletException {
        var command = Command.of(standing.person(), whence, passage.request().getRemoteAddr());
        open.<IOException, ServletException>carry(command, passage::go);
    }

    /** Leads to another page; a request made by script is told so in the words its script understands. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var address = request.getContextPath() + path;
        if (ofScript(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.setStatus(
                    request.getMethod().equals("GET")
                            ? HttpServletResponse.SC_FOUND
                            : HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }

    private static boolean ofScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String wayBack(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return request.getMethod().equals("GET")
                ? "?next=" + URLEncoder.encode(Doorkeeper.path(request) + query, StandardCharsets.UTF_8)
                : "";
    }
}
