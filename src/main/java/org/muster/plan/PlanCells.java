package org.muster.plan;

import java.util.List;
import java.util.Optional;
import org.muster.shared.export.Cell;

/** The columns of plans as programs and spreadsheets get them. */
public final class PlanCells {

    public static final List<Cell<PlanRow>> ALL = List.of(
            Cell.text("code", PlanRow::code),
            Cell.text("name", PlanRow::name),
            Cell.text("name_zh", PlanRow::nameZh),
            Cell.text("site", PlanRow::site),
            Cell.text("owner", PlanRow::owner),
            Cell.number("priority", PlanRow::priority),
            Cell.number("edition", PlanRow::edition),
            Cell.number("in_force", PlanRow::inForce),
            Cell.day("review_on", row -> Optional.of(row.reviewOn()).filter(day -> row.reviewed())),
            Cell.text("retired", row -> Boolean.toString(row.retired())));

    private PlanCells() {}
}
