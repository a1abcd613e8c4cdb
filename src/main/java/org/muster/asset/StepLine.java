package org.muster.asset;

import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.Keyed;

/** One line of an asset's history. */
public record StepLine(
        Long rowId,
        Step step,
        Stage from,
        Stage to,
        int quantity,
        String by,
        String byName,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        Particulars details,
        String whence,
        String batch)
        implements Keyed {

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return rowId.toString();
    }
}
