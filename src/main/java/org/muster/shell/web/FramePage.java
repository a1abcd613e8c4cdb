package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.reminder.Bell;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.web.Crumb;
import org.muster.shared.web.Demonstration;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Profile;
import org.muster.shared.web.SessionToken;
import org.muster.shared.web.Theme;
import org.muster.shared.web.Visitor;
import org.muster.shell.Navigation;
import org.primefaces.context.PrimeFacesContext;

/** What surrounds every page: who is signed in, language, theme, the menu and the way here. */
@Named("frame")
@RequestScoped
public class FramePage {
    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<Demonstration> demonstrations;

    @Inject
    private Bell bell;

    public boolean isSignedIn() {
        return visitor.isSignedIn();
    }

    /** The name of the signed-in person. */
    public String getName() {
        return visitor.profile().map(Profile::name).orElse("");
    }

    /** How many reminders stand open for the person. */
    public long getBell() {
        return visitor.isSignedIn() ? bell.open() : 0;
    }

    /** The BCP 47 tag of the page's language. */
    public String getLanguage() {
        return visitor.getLanguage().tag();
    }

    /** The languages to choose from. */
    public List<Spoken> getSpoken() {
        return Stream.of(Language.values()).map(this::spoken).toList();
    }

    private Spoken spoken(Language language) {
        var own = visitor.getLanguage();
        return new Spoken(
                language.tag(),
                texts.label(own, language),
                texts.of(own, language.shortKey()),
                "?lang=" + language.tag(),
                language == own);
    }

    /** {@code light}, {@code dark}, or empty to follow the device. */
    public String getTheme() {
        return visitor.profile().flatMap(Profile::theme).map(Theme::code).orElse("");
    }

    /** What the frame's script shows with each request; empty without a session. */
    public String getToken() {
        return SessionToken.of(request).orElse("");
    }

    /** What the components' script would add to each form, for pages that have forms and no components. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** The context path, before every address. */
    public String getBase() {
        return request.getContextPath();
    }

    public boolean isDemo() {
        return demonstrations.stream().anyMatch(Demonstration::loaded);
    }

    /** The free text of the search in the top bar. */
    public String getSearch() {
        return atSearch() ? ListState.of(request).text() : "";
    }

    /** The daily rows of the menu. */
    public List<MenuRow> getMenu() {
        return rows(false);
    }

    /** The set-up rows of the menu. */
    public List<MenuRow> getSetUp() {
        return rows(true);
    }

    /** The pages above this one. */
    public List<Crumb> getCrumbs() {
        return here().flatMap(Navigation::parent).stream()
                .map(page -> new Crumb(label(page), getBase() + page.address()))
                .toList();
    }

    /** A transient page runs no inline script at all, so it says so. */
    public void tighten() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader(SecurityHeaders.POLICY, SecurityHeaders.STRICT);
    }

    /** A language to choose: its tag, name, short name, and this page in it for whoever is not signed in. */
    public record Spoken(String tag, String label, String sign, String url, boolean current) {}

    private List<MenuRow> rows(boolean setUp) {
        return Navigation.menu().stream()
                .filter(page -> page.amongSetUp() == setUp)
                .filter(page -> page.opensFor(visitor::may) && exists(page))
                .map(page ->
                        new MenuRow(label(page), getBase() + page.address(), page.icon(), page.key(), current(page)))
                .toList();
    }

    private boolean current(Navigation page) {
        var row = here().map(found -> found.parent().orElse(found)).filter(page::equals);
        return Stream.of(Navigation.values()).filter(this::addressed).findFirst().or(() -> row).stream()
                .anyMatch(page::equals);
    }

    private boolean addressed(Navigation page) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> page.address().equals(request.getServletPath() + "?" + query))
                .isPresent();
    }

    private boolean atSearch() {
        return here().filter(Navigation.SEARCH::equals).isPresent();
    }

    private Optional<Navigation> here() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                ? Navigation.of(request.getServletPath())
                : Optional.empty();
    }

    private String label(Navigation page) {
        return texts.label(visitor.getLanguage(), page);
    }

    private boolean exists(Navigation page) {
        try {
            return request.getServletContext().getResource(page.path()) != null;
        } catch (MalformedURLException unreadable) {
            return false;
        }
    }
}
