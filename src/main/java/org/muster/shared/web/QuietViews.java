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

/**
 * Tells Faces before anything else happens that a page without a form keeps no state; otherwise the components' nonce
 * would open a session for every stranger who looks at the sign-in page.
 */
public class QuietViews implements PhaseListener {
    private static final String FORM = "/WEB-INF/templates/form.xhtml";
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
        try (var source = faces.getExternalContext().getResourceAsStream(page)) {
            return source == null || !new String(source.readAllBytes(), StandardCharsets.UTF_8).contains(FORM);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
