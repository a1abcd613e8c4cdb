package org.muster.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.Optional;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.omnifaces.util.Components;

/**
 * Where refusals become what a person sees: on a form every reason stands beside its field, and on the way to a page a
 * missing thing is the 404 page and a closed door the 403 page. Pages themselves catch nothing.
 */
public class FacesErrors extends ExceptionHandlerFactory {
    public FacesErrors(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Refusals(getWrapped().getExceptionHandler());
    }

    private static final class Refusals extends ExceptionHandlerWrapper {
        Refusals(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            var faces = FacesContext.getCurrentInstance();
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                var context = events.next().getContext();
                var refusal = refusalIn(context.getException());
                if (refusal.isPresent() && context.getPhaseId() != PhaseId.RENDER_RESPONSE) {
                    events.remove();
                    show(faces, refusal.get());
                }
            }
            getWrapped().handle();
        }

        private static void show(FacesContext faces, Refusal refusal) {
            if (faces.isPostback()) {
                refusal.reasons().forEach(reason -> add(faces, reason));
                faces.validationFailed();
            } else {
                ErrorView.show(faces, refusal);
            }
            faces.renderResponse();
        }

        private static void add(FacesContext faces, Reason reason) {
            var words = CDI.current()
                    .select(Messages.class)
                    .get()
                    .of(reason.key(), reason.arguments().toArray());
            var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
            faces.addMessage(clientId(faces, reason.field()).orElse(null), message);
        }

        private static Optional<String> clientId(FacesContext faces, String field) {
            return Components.findComponentsInChildren(faces.getViewRoot(), UIInput.class).stream()
                    .filter(input -> field.equals(input.getId()))
                    .findFirst()
                    .map(input -> input.getClientId(faces));
        }

        private static Optional<Refusal> refusalIn(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    return Optional.of(refusal);
                }
            }
            return Optional.empty();
        }
    }
}
