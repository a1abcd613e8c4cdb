package org.muster.ledger.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.muster.ledger.depreciation.InconsistentSchedule;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.ProblemAnswer;
import org.muster.shared.usecase.Reason;

/** Tells a program which field makes a schedule impossible, and why. */
@Provider
public class InconsistentScheduleMapper implements ExceptionMapper<InconsistentSchedule> {

    @Inject
    private ProblemAnswer answer;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(InconsistentSchedule contradiction) {
        return answer.to(request, problem(contradiction));
    }

    static Problem problem(InconsistentSchedule contradiction) {
        var rule = contradiction.rule().name().toLowerCase(Locale.ROOT);
        var reason = Reason.at(contradiction.field(), "ledger.refusal.schedule." + rule, contradiction.field());
        return Problem.of(422, "schedule-parameters-inconsistent", reason);
    }
}
