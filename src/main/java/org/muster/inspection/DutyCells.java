package org.muster.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.shared.export.Cell;

/** The columns of duties as programs and spreadsheets get them, by the names of the API. */
public final class DutyCells {

    private DutyCells() {}

    /** The columns with the state each duty is in at that moment. */
    public static List<Cell<DutyRow>> at(Instant moment) {
        return List.of(
                Cell.text("id", DutyRow::code),
                Cell.text("asset", DutyRow::asset),
                Cell.text("asset_name", DutyRow::assetName),
                Cell.text("rule", DutyRow::rule),
                Cell.text("purpose", row -> row.purpose().name()),
                Cell.text("checklist", DutyRow::checklist),
                Cell.text("state", row -> row.state(moment).name()),
                Cell.text("site", DutyRow::site),
                Cell.text("place", DutyRow::place),
                Cell.text("responsible", DutyRow::responsible),
                Cell.text("cause", DutyRow::cause),
                Cell.day("opens_on", row -> Optional.of(row.opens())),
                Cell.day("planned_on", row -> Optional.of(row.planned())),
                Cell.day("late_until", row -> Optional.of(row.lateUntil())),
                Cell.day("moved_from", row -> Optional.ofNullable(row.movedFrom())),
                Cell.day("settled_on", row -> Optional.ofNullable(row.settledOn())),
                Cell.text("settled_by", DutyRow::settledBy),
                Cell.text("inspection", DutyRow::inspection),
                Cell.text("reason", DutyRow::reason),
                Cell.day("waived_until", row -> Optional.ofNullable(row.waivedUntil())));
    }
}
