package org.muster.drill;

import java.util.List;
import java.util.Optional;
import org.muster.shared.export.Cell;

/** The columns of exercises and trainings as programs and spreadsheets get them. */
public final class DrillCells {

    public static final List<Cell<DrillRow>> DRILLS = List.of(
            Cell.text("code", DrillRow::code),
            Cell.text("plan", DrillRow::plan),
            Cell.text("scenario", DrillRow::scenario),
            Cell.day("held_on", row -> Optional.of(row.heldOn())),
            Cell.text("result", row -> row.result().name()),
            new Cell<>("measured_hours", DrillRow::measuredHours),
            Cell.text("remarks", DrillRow::remarks),
            Cell.text("recorded_by", DrillRow::recordedBy));

    public static final List<Cell<TrainingRow>> TRAININGS = List.of(
            Cell.text("code", TrainingRow::code),
            Cell.text("person", TrainingRow::person),
            Cell.text("type", row -> row.type().name()),
            Cell.day("held_on", row -> Optional.of(row.heldOn())),
            Cell.day("valid_until", row -> Optional.of(row.validUntil())),
            Cell.text("remarks", TrainingRow::remarks),
            Cell.text("recorded_by", TrainingRow::recordedBy));

    private DrillCells() {}
}
