package org.muster.identity.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.muster.identity.TooManyAttempts;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.ProblemAnswer;

/** Tells a program to wait. */
@Provider
public class TooManyAttemptsMapper implements ExceptionMapper<TooManyAttempts> {

    @Inject
    private ProblemAnswer answer;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(TooManyAttempts early) {
        return answer.to(
                request, Problem.of(429, "too-many-attempts").with("Retry-After", Long.toString(early.seconds())));
    }
}
