package org.muster.inspection;

import java.util.List;
import java.util.Optional;
import org.muster.shared.export.Cell;

/** The columns of checks as programs and spreadsheets get them, by the names of the API. */
public final class InspectionCells {

    public static final List<Cell<InspectionRow>> ALL = List.of(
            Cell.text("id", InspectionRow::code),
            Cell.text("asset", InspectionRow::asset),
            Cell.text("asset_name", InspectionRow::assetName),
            Cell.text("site", InspectionRow::site),
            Cell.text("rule", InspectionRow::rule),
            Cell.text("duty", InspectionRow::duty),
            Cell.text("purpose", row -> row.purpose().name()),
            Cell.text("checklist", InspectionRow::checklist),
            Cell.number("version", InspectionRow::edition),
            Cell.text("result", row -> row.result().name()),
            Cell.day("done_on", row -> Optional.of(row.doneOn())),
            Cell.text("done_by", InspectionRow::doneBy),
            Cell.moment("recorded_at", InspectionRow::recordedAt),
            Cell.text("reason", InspectionRow::reason),
            Cell.text("step", InspectionRow::step),
            Cell.text("finding", InspectionRow::finding));

    private InspectionCells() {}
}
