package org.muster.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Puts what the platform refuses (no such route, method, media type, unreadable parameter) into the same form. */
@Provider
public class WebErrorMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "format-not-available",
            413, "too-large",
            415, "unsupported-media-type");

    @Inject
    private ProblemAnswer answer;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        var problem = Problem.of(status, CODES.getOrDefault(status, "http-" + status));
        return answer.to(
                request,
                failure instanceof NotAllowedException
                        ? problem.with("Allow", failure.getResponse().getHeaderString("Allow"))
                        : problem);
    }
}
