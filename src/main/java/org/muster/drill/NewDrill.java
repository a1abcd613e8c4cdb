package org.muster.drill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An exercise as somebody reports it.
 *
 * @param measuredHours how long it took until everything needed was in place, if it was measured
 */
public record NewDrill(
        String plan,
        String scenario,
        LocalDate heldOn,
        DrillResult result,
        Optional<BigDecimal> measuredHours,
        String remarks) {}
