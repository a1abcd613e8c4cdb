package org.muster.ledger.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.identity.KeyHolder;
import org.muster.ledger.rest.RateGate.Share;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/** Lets a key ask only so often, the books and the exports less often than the rest, and tells it how it stands. */
@Provider
public class RateFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Pattern HEAVY = Pattern.compile("/?(ledgers(/.*)?|exports(/.*)?)");

    @Inject
    private RateGate gate;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        var path = call.getUriInfo().getPath();
        var counted = path.matches("/?exports(/.*)?")
                || HEAVY.matcher(path).matches() && call.getMethod().equals("GET");
        var share = counted ? Share.LEDGER : Share.API;
        key().ifPresent(key -> {
            var standing = gate.ask(key, share);
            call.setProperty(RateGate.class.getName(), standing);
            call.setProperty(Share.class.getName(), share);
            if (!standing.allowed()) {
                throw Problem.of(429, "rate-limited", Reason.of("ledger.refusal.too_often", standing.seconds()))
                        .with("Retry-After", Long.toString(standing.seconds()))
                        .with("RateLimit-Policy", policy(share))
                        .with("RateLimit", limit(standing, share))
                        .declined();
            }
        });
    }

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        Optional.ofNullable(call.getProperty(RateGate.class.getName()))
                .map(RateGate.Standing.class::cast)
                .filter(RateGate.Standing::allowed)
                .ifPresent(standing -> {
                    var share = (Share) call.getProperty(Share.class.getName());
                    answer.getHeaders().putSingle("RateLimit-Policy", policy(share));
                    answer.getHeaders().putSingle("RateLimit", limit(standing, share));
                });
    }

    private Optional<String> key() {
        return Optional.ofNullable(request.getAttribute(KeyHolder.class.getName()))
                .map(KeyHolder.class::cast)
                .map(KeyHolder::code);
    }

    private String policy(Share share) {
        return "\"" + name(share) + "\";q=" + gate.requests(share) + ";w=" + RateGate.WINDOW;
    }

    private static String limit(RateGate.Standing standing, Share share) {
        return "\"" + name(share) + "\";r=" + standing.left() + ";t=" + standing.seconds();
    }

    private static String name(Share share) {
        return share.name().toLowerCase(Locale.ROOT);
    }
}
