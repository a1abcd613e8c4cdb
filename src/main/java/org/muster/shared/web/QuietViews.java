package org.muster.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells Faces before anything else happens that a page without a form keeps no state; otherwise the components' nonce
 * would open a session for every stranger who looks at the sign-in page.
 */
public class QuietViews implements PhaseListener {
    private static final String FORM = "/WEB-INF/templates/form.xhtml";
    private static final Pattern TEMPLATE = Pattern.compile("\\btemplate=\"([^\"]+)\"");
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Boolean> quiet = new ConcurrentHashMap<>();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        Optional.ofNullable(faces.getViewRoot())
                .filter(view -> quiet.computeIfAbsent(view.getViewId(), page -> isQuiet(faces, page)))
                .ifPresent(view -> view.setTransient(true));
    }

    private static boolean isQuiet(FacesContext faces, String page) {
        return templateOf(faces, page)
                .map(template -> !template.equals(FORM) && isQuiet(faces, template))
                .orElse(true);
    }

    private static Optional<String> templateOf(FacesContext faces, String page) {
        try (var source = faces.getExternalContext().getResourceAsStream(page)) {
            return source == null
                    ? Optional.empty()
                    : TEMPLATE.matcher(new String(source.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .map(hit -> hit.group(1))
                            .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
