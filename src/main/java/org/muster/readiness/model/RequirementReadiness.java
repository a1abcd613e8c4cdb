package org.muster.readiness.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How ready one requirement is: its level with the figures behind it and the causes, which are empty when nothing is
 * left to wish for. The recovery time is absent where the needed units are never reached.
 */
public record RequirementReadiness(
        String id,
        ReadinessLevel level,
        Ratio coverage,
        Tally tally,
        Optional<BigDecimal> recoveryHours,
        List<Cause> causes) {}
