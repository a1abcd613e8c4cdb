package org.muster.identity.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.identity.ApiKeyDirectory;
import org.muster.identity.Entrance;
import org.muster.identity.KeyHolder;
import org.muster.identity.KeyWatch;
import org.muster.identity.Standing;
import org.muster.identity.TooManyAttempts;
import org.muster.shared.fact.Whence;
import org.muster.shared.rest.Api;
import org.muster.shared.rest.Declined;
import org.muster.shared.rest.Problem;
import org.muster.shared.rest.ProblemAnswer;
import org.muster.shared.text.PercentEncoding;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;

/**
 * Stands in front of everything programs ask for. They come in by a bearer key alone; only where keys are made may
 * account and password be shown. It reads no cookie and opens no session. Whoever may pass does so with an open command
 * in their name; what the key is good for is checked where the method is known.
 */
public class KeyGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String KEYS = Api.PATH + "/api-keys";

    @Inject
    private transient ApiKeyDirectory keys;

    @Inject
    private transient KeyWatch watch;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient OpenCommand open;

    @Inject
    private transient ProblemAnswer problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!PercentEncoding.intact(request.getQueryString())) {
                throw Problem.of(400, "invalid-parameter").declined();
            }
            var standing = takesPassword(request) ? byPassword(request) : byKey(request);
            if (standing.mustChange()) {
                throw Problem.of(403, "password-change-needed").declined();
            }
            if (!path(request).startsWith(Api.PATH + "/")) {
                throw Problem.of(404, "not-found").declined();
            }
            var command = Command.of(standing.person(), Whence.API, request.getRemoteAddr());
            open.<IOException, ServletException>carry(command, () -> {
                Optional.ofNullable((KeyHolder) request.getAttribute(KeyHolder.class.getName()))
                        .ifPresent(holder -> watch.used(holder.code(), request.getRemoteAddr()));
                chain.doFilter(request, response);
            });
        } catch (Declined declined) {
            problems.write(request, response, declined.problem());
        }
    }

    private Standing byKey(HttpServletRequest request) {
        var shown = proof(request, "Bearer ")
                .orElseThrow(() -> Problem.of(401, "key-missing", Reason.of("identity.refusal.key_missing"))
                        .with("WWW-Authenticate", "Bearer realm=\"muster\"")
                        .declined());
        var holder = keys.holder(shown)
                .orElseThrow(() -> Problem.of(401, "key-expired", Reason.of("identity.refusal.key_expired"))
                        .with("WWW-Authenticate", "Bearer realm=\"muster\", error=\"invalid_token\"")
                        .declined());
        if (!holder.limits().allows(request.getRemoteAddr())) {
            throw Problem.of(403, "ip-not-allowed").declined();
        }
        request.setAttribute(KeyHolder.class.getName(), holder);
        return holder.owner();
    }

    private Standing byPassword(HttpServletRequest request) {
        try {
            return proof(request, "Basic ")
                    .flatMap(BasicProof::read)
                    .flatMap(given -> entrance.enter(given, Whence.API, request.getRemoteAddr()))
                    .orElseThrow(() -> Problem.of(401, "unauthenticated")
                            .with("WWW-Authenticate", "Basic realm=\"muster\", charset=\"UTF-8\"")
                            .declined());
        } catch (TooManyAttempts early) {
            throw Problem.of(429, "too-many-attempts")
                    .with("Retry-After", Long.toString(early.seconds()))
                    .declined();
        }
    }

    private static Optional<String> proof(HttpServletRequest request, String scheme) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(header -> header.substring(scheme.length()).strip());
    }

    private static boolean takesPassword(HttpServletRequest request) {
        return request.getMethod().equals("POST") && path(request).equals(KEYS);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
