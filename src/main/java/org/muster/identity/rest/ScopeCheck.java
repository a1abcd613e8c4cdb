package org.muster.identity.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.muster.identity.KeyHolder;
import org.muster.identity.KeyScope;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Reason;

/**
 * Lets a call through when its key was made for what the method declares and the key's owner may do that today. A method
 * that declares nothing is closed to everybody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ScopeCheck implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        var scope =
                declared().orElseThrow(() -> Problem.of(403, "scope-undeclared").declined());
        var key = Optional.ofNullable(request.getAttribute(KeyHolder.class.getName()))
                .filter(KeyHolder.class::isInstance)
                .map(KeyHolder.class::cast);
        if (!allowed(scope, key)) {
            throw Problem.of(403, "scope-missing", Reason.of("identity.refusal.scope_missing", scope))
                    .declined();
        }
    }

    private Optional<String> declared() {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Scope.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Scope.class)))
                .map(Scope::value);
    }

    private static boolean allowed(String scope, Optional<KeyHolder> key) {
        return switch (scope) {
            case Scope.PASSWORD -> key.isEmpty();
            case Scope.ANY_KEY -> key.isPresent();
            default ->
                key.filter(holder -> KeyScope.of(scope)
                                .filter(holder.scopes()::contains)
                                .filter(held ->
                                        held.withinReachOf(holder.owner().person()))
                                .isPresent())
                        .isPresent();
        };
    }
}
