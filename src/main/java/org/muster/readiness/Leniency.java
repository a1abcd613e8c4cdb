package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an installation puts up with: how much a conditional unit counts beside a ready one, from 0 to 1, and for how many
 * days it is enough to have seen an asset.
 */
@ApplicationScoped
class Leniency {

    static final BigDecimal USUAL = new BigDecimal("0.7");

    static final long A_YEAR = 365;

    private final BigDecimal phi;
    private final long seenDays;

    @Inject
    Leniency(
            @ConfigProperty(name = "muster.readiness.phi", defaultValue = "0.7") BigDecimal phi,
            @ConfigProperty(name = "muster.readiness.seen_days", defaultValue = "365") long seenDays) {
        if (phi.signum() < 0 || phi.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("muster.readiness.phi is not between 0 and 1: " + phi);
        }
        if (seenDays < 1) {
            throw new IllegalArgumentException("muster.readiness.seen_days is not at least 1: " + seenDays);
        }
        this.phi = phi;
        this.seenDays = seenDays;
    }

    Leniency() {
        this.phi = USUAL;
        this.seenDays = A_YEAR;
    }

    BigDecimal phi() {
        return phi;
    }

    long seenDays() {
        return seenDays;
    }
}
