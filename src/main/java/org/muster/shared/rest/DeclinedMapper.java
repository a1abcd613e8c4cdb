package org.muster.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells a program what the door declined. */
@Provider
public class DeclinedMapper implements ExceptionMapper<Declined> {

    @Inject
    private ProblemAnswer answer;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Declined declined) {
        return answer.to(request, declined.problem());
    }
}
