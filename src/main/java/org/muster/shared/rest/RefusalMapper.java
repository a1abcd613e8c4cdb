package org.muster.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import org.muster.shared.usecase.Refusal;

/** Tells a program what a register refused: the status says which kind of refusal, the code which rule. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    private ProblemAnswer answer;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Refusal refusal) {
        return answer.to(request, problem(refusal));
    }

    static Problem problem(Refusal refusal) {
        return new Problem(status(refusal.kind()), code(refusal), refusal.reasons(), Map.of());
    }

    /**
     * What cannot be read, is not there or was changed has one code in the whole API; of the rest one reason names the
     * code, and several, or what is merely invalid, are named by the kind.
     */
    private static String code(Refusal refusal) {
        var reasons = refusal.reasons();
        return switch (refusal.kind()) {
            case UNREADABLE -> reasons.get(0).field().equals("after") ? "cursor-mismatch" : "invalid-parameter";
            case MISSING -> "not-found";
            case STALE -> "precondition-failed";
            case FORBIDDEN, CLOSED, CONFLICT, INVALID ->
                reasons.size() == 1 && refusal.kind() != Refusal.Kind.INVALID
                        ? ProblemWriter.rule(reasons.get(0))
                        : refusal.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> 400;
            case FORBIDDEN -> 403;
            case MISSING -> 404;
            case CLOSED, CONFLICT -> 409;
            case STALE -> 412;
            case INVALID -> 422;
        };
    }
}
