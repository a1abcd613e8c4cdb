package org.muster.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.muster.shared.persistence.SqlFault;
import org.muster.shared.usecase.Refusal;

/** What nobody foresaw: the log gets the whole story under a number, the program only the number. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Inject
    private ProblemAnswer answer;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answer.to(request, RefusalMapper.problem(refusal));
            }
            if (cause instanceof Declined declined) {
                return answer.to(request, declined.problem());
            }
        }
        var fault = SqlFault.of(failure);
        if (fault.lockTimeout()) {
            return answer.to(request, Problem.of(503, "busy").with("Retry-After", "2"));
        }
        if (fault.away()) {
            return answer.to(request, Problem.of(503, "maintenance").with("Retry-After", "30"));
        }
        var incident = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident, failure);
        return answer.to(request, Problem.of(500, "fault").with("Muster-Incident", incident));
    }
}
