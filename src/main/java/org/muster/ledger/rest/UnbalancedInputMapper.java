package org.muster.ledger.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.muster.ledger.pull.UnbalancedInput;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.ProblemAnswer;

/** Tells a program why its balances cannot be compared. */
@Provider
public class UnbalancedInputMapper implements ExceptionMapper<UnbalancedInput> {

    @Inject
    private ProblemAnswer answer;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(UnbalancedInput refusal) {
        return answer.to(request, problem(refusal));
    }

    static Problem problem(UnbalancedInput refusal) {
        return new Problem(422, "unbalanced-reconciliation-input", refusal.reasons(), Map.of());
    }
}
