package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.muster.reminder.Bell;
import org.muster.shared.text.Language;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Profile;
import org.muster.shared.web.SessionToken;
import org.muster.shared.web.Theme;
import org.muster.shared.web.Visitor;
import org.muster.shell.Navigation;
import org.primefaces.context.PrimeFacesContext;

/** What surrounds every page: who is signed in, language, theme, search and bell. */
@Named("frame")
@RequestScoped
public class FramePage {
    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

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
                messages.label(language),
                messages.get(language.shortKey()),
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

    /** The free text of the search in the top bar. */
    public String getSearch() {
        return atSearch() ? ListState.of(request).text() : "";
    }

    /** A transient page runs no inline script at all, so it says so. */
    public void tighten() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader(SecurityHeaders.POLICY, SecurityHeaders.STRICT);
    }

    /** A language to choose: its tag, name, short name, and this page in it for whoever is not signed in. */
    public record Spoken(String tag, String label, String sign, String url, boolean current) {}

    private boolean atSearch() {
        return Menu.here(request).filter(Navigation.SEARCH::equals).isPresent();
    }
}
