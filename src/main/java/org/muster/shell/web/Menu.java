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
    private Pages pages;

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
        var current = current();
        return Navigation.menu().stream()
                .filter(page -> page.amongSetUp() == setUp)
                .filter(page -> page.opensFor(visitor::may) && pages.has(page))
                .map(page -> new MenuRow(
                        label(page),
                        base() + page.address(),
                        page.icon(),
                        page.key(),
                        current.filter(page::equals).isPresent()))
                .toList();
    }

    /** The row that is open: the one with this very address, or that of the page. */
    private Optional<Navigation> current() {
        var asked = request.getServletPath() + "?" + request.getQueryString();
        return Stream.of(Navigation.values())
                .filter(page -> page.address().equals(asked))
                .findFirst()
                .or(() -> here(request).map(found -> found.parent().orElse(found)));
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
}
