package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Refused;

/** What went wrong, in words a person can act on; never how it went wrong inside. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 429, 503);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    /** The key of the words. */
    public String getSituation() {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof ViewExpiredException) {
            return "expired";
        }
        return Optional.of(getStatus())
                .filter(KNOWN::contains)
                .map(Object::toString)
                .orElse("500");
    }

    /** Why, if Muster itself declined. */
    public List<String> getReasons() {
        return request.getAttribute(Refused.REFUSAL) instanceof Refusal refusal
                ? refusal.reasons().stream()
                        .map(reason ->
                                messages.of(reason.key(), reason.arguments().toArray()))
                        .toList()
                : List.of();
    }

    /** The HTTP status; 404 when nobody was led here by an error. */
    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
