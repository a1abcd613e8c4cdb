package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a conditional unit counts beside a ready one: a setting of the installation, from 0 to 1. */
@ApplicationScoped
class Leniency {

    static final BigDecimal USUAL = new BigDecimal("0.7");

    private final BigDecimal phi;

    @Inject
    Leniency(@ConfigProperty(name = "muster.readiness.phi", defaultValue = "0.7") BigDecimal phi) {
        if (phi.signum() < 0 || phi.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("muster.readiness.phi is not between 0 and 1: " + phi);
        }
        this.phi = phi;
    }

    Leniency() {
        this.phi = USUAL;
    }

    BigDecimal phi() {
        return phi;
    }
}
