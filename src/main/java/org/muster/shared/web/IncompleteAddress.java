package org.muster.shared.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A page about one thing whose address does not say which, or says it unreadably, is the error page: its view action has
 * not run, so there is nothing it could show.
 */
public class IncompleteAddress implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() && faces.isValidationFailed()) {
            ErrorView.show(faces, HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
