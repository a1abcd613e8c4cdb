package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells the operator's probe that requests are welcome. */
@Readiness
@ApplicationScoped
class SownCheck implements HealthCheck {

    private final Opening opening;

    @Inject
    SownCheck(Opening opening) {
        this.opening = opening;
    }

    SownCheck() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sown").status(opening.open()).build();
    }
}
