package org.muster.drill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** An exercise as others read it, complete. */
public record DrillRow(
        String code,
        String plan,
        String scenario,
        LocalDate heldOn,
        DrillResult result,
        Optional<BigDecimal> measuredHours,
        String remarks,
        String recordedBy) {

    static DrillRow of(Drill drill) {
        return new DrillRow(
                drill.code(),
                drill.plan(),
                drill.scenario(),
                drill.heldOn(),
                drill.result(),
                drill.measuredHours(),
                drill.remarks(),
                drill.recordedBy());
    }
}
