package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.web.Crumb;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;
import org.muster.shell.Navigation;

/** The menu beside every page, and the pages above the one that is open. */
@Named
@RequestScoped
public class Menu {
    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    /** The daily rows of the menu. */
    public List<MenuRow> getDaily() {
        return rows(false);
    }

    /** The set-up rows of the menu. */
    public List<MenuRow> getSetUp() {
        return rows(true);
    }

    /** Whether the page at an address opens for the person: nobody is shown a way to a closed door. */
    public boolean opens(String address) {
        return Navigation.of(address.split("[?]", 2)[0])
                .filter(page -> page.opensFor(visitor::may))
                .isPresent();
    }

    /** The pages above this one. */
    public List<Crumb> getCrumbs() {
        return here(request).flatMap(Navigation::parent).stream()
                .map(page -> new Crumb(label(page), base() + page.address()))
                .toList();
    }

    private List<MenuRow> rows(boolean setUp) {
        return Navigation.menu().stream()
                .filter(page -> page.amongSetUp() == setUp)
                .filter(page -> page.opensFor(visitor::may) && exists(page))
                .map(page -> new MenuRow(label(page), base() + page.address(), page.icon(), page.key(), current(page)))
                .toList();
    }

    private boolean current(Navigation page) {
        var row = here(request).map(found -> found.parent().orElse(found)).filter(page::equals);
        return Stream.of(Navigation.values()).filter(this::addressed).findFirst().or(() -> row).stream()
                .anyMatch(page::equals);
    }

    private boolean addressed(Navigation page) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> page.address().equals(request.getServletPath() + "?" + query))
                .isPresent();
    }

    /** The row of the page that was asked for; none on the error page. */
    static Optional<Navigation> here(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                ? Navigation.of(request.getServletPath())
                : Optional.empty();
    }

    private String base() {
        return request.getContextPath();
    }

    private String label(Navigation page) {
        return messages.label(page);
    }

    private boolean exists(Navigation page) {
        var path = page.path();
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return Optional.ofNullable(request.getServletContext().getResourcePaths(folder)).stream()
                .anyMatch(paths -> paths.contains(path));
    }
}
