package org.muster.shared.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.usecase.Refusal;

/**
 * Refuses a parameter in the address that the method does not name: a misspelt day would be answered as if none were given.
 * A method that takes the whole address sees to this itself.
 */
@Provider
@Priority(Priorities.USER)
public class ParameterCheck implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext call) {
        var method = resource.getResourceMethod();
        if (!takesTheAddress(method)) {
            refuseUnknown(call.getUriInfo(), named(method));
        }
    }

    private static boolean takesTheAddress(Method method) {
        return Stream.concat(
                        Arrays.stream(method.getParameterTypes()),
                        Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                                .map(Field::getType))
                .anyMatch(UriInfo.class::equals);
    }

    /** Refuses the first parameter of an address that is none of these. */
    public static void refuseUnknown(UriInfo address, Set<String> known) {
        var given = address.getQueryParameters();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.unreadable(name, given.getFirst(name));
                });
    }

    private static Set<String> named(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toSet());
    }
}
