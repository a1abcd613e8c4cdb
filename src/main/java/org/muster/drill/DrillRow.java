package org.muster.drill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.Keyed;

/**
 * An exercise as others read it, complete.
 *
 * @param hours how long it took until everything needed was in place; none where nobody measured
 */
public record DrillRow(
        Long rowId,
        String code,
        String plan,
        String scenario,
        LocalDate heldOn,
        DrillResult result,
        @Nullable BigDecimal hours,
        String remarks,
        String recordedBy)
        implements Keyed {

    static DrillRow of(Drill drill) {
        return new DrillRow(
                drill.id(),
                drill.code(),
                drill.plan(),
                drill.scenario(),
                drill.heldOn(),
                drill.result(),
                drill.measuredHours().orElse(null),
                drill.remarks(),
                drill.recordedBy());
    }

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return heldOn.toString();
    }

    public Optional<BigDecimal> measuredHours() {
        return Optional.ofNullable(hours);
    }
}
