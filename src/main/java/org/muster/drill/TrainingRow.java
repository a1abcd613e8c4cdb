package org.muster.drill;

import java.time.LocalDate;

/** A training as others read it, complete. */
public record TrainingRow(
        String code,
        String person,
        TrainingType type,
        LocalDate heldOn,
        LocalDate validUntil,
        String remarks,
        String recordedBy) {

    static TrainingRow of(Training training) {
        return new TrainingRow(
                training.code(),
                training.person(),
                training.type(),
                training.heldOn(),
                training.validUntil(),
                training.remarks(),
                training.recordedBy());
    }
}
