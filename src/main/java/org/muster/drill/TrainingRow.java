package org.muster.drill;

import java.time.LocalDate;
import org.muster.shared.persistence.Keyed;

/** A training as others read it, complete, with the name of who was trained. */
public record TrainingRow(
        Long rowId,
        String code,
        String person,
        String personName,
        TrainingType type,
        LocalDate heldOn,
        LocalDate validUntil,
        String remarks,
        String recordedBy)
        implements Keyed {

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return sort.equals("until") ? validUntil.toString() : heldOn.toString();
    }
}
