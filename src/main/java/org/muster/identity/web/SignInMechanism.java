package org.muster.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.identity.Standing;

/**
 * Tells the container which person comes. It neither asks nor turns away: what a stranger may see, and how the others are
 * answered, is decided at the {@link Gate}. Programs are no sessions of people and have a gate of their own.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private final Doorkeeper doorkeeper;

    @Inject
    SignInMechanism(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    SignInMechanism() {
        this(null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Gate.isResource(request)) {
            return context.doNothing();
        }
        return doorkeeper
                .recognise(request)
                .map(standing ->
                        context.notifyContainerAboutLogin(standing.person().code(), roles(standing)))
                .orElseGet(context::doNothing);
    }

    private static Set<String> roles(Standing standing) {
        return standing.person().grants().stream()
                .map(grant -> grant.role().name())
                .collect(Collectors.toSet());
    }
}
