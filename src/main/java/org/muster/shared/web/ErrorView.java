package org.muster.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import org.muster.shared.usecase.Refusal;

/** Shows the error page in place of the page that was asked for, with the status that belongs to it. */
final class ErrorView {

    private static final String PAGE = "/error.xhtml";

    private ErrorView() {}

    static void show(FacesContext faces, Refusal refusal) {
        faces.getExternalContext().getRequestMap().put(Refused.REFUSAL, refusal);
        show(faces, Refused.statusOf(refusal.kind()));
    }

    static void show(FacesContext faces, int status) {
        var outside = faces.getExternalContext();
        outside.getRequestMap().put(RequestDispatcher.ERROR_STATUS_CODE, status);
        outside.setResponseStatus(status);
        var page = faces.getApplication().getViewHandler().createView(faces, PAGE);
        page.setTransient(true);
        faces.setViewRoot(page);
    }
}
