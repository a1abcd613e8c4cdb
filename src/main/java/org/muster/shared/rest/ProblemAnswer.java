package org.muster.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers a request with a problem, inside JAX-RS and in front of it alike. */
@ApplicationScoped
public class ProblemAnswer {

    private static final Set<String> BODIES = Set.of("POST", "PUT", "PATCH");

    private final ProblemWriter writer;

    @Inject
    ProblemAnswer(ProblemWriter writer) {
        this.writer = writer;
    }

    ProblemAnswer() {
        this(null);
    }

    public Response to(HttpServletRequest request, Problem problem) {
        var answer = Response.status(problem.status())
                .header("Content-Type", Problem.TYPE)
                .header("Vary", "Accept-Language")
                .entity(document(request, problem).getBytes(StandardCharsets.UTF_8));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        response.setHeader("Vary", "Accept-Language");
        problem.headers().forEach(response::setHeader);
        response.getOutputStream().write(document(request, problem).getBytes(StandardCharsets.UTF_8));
    }

    /** What the address does not name and no header bears stands in the body, of a request that has one. */
    private static boolean sent(HttpServletRequest request, String field) {
        return BODIES.contains(request.getMethod())
                && request.getHeader(field) == null
                && Stream.of(Optional.ofNullable(request.getQueryString())
                                .orElse("")
                                .split("&"))
                        .noneMatch(pair -> pair.equals(field) || pair.startsWith(field + "="));
    }

    private String document(HttpServletRequest request, Problem problem) {
        var language = writer.language(Optional.ofNullable(request.getHeader("Accept-Language")));
        return writer.write(problem, language, request.getRequestURI(), field -> sent(request, field));
    }
}
