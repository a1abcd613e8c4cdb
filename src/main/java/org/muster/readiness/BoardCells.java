package org.muster.readiness;

import java.util.List;
import org.muster.readiness.model.CurveStep;
import org.muster.shared.export.Cell;

/** The columns of the board as programs and spreadsheets get them. */
public final class BoardCells {

    public static final List<Cell<BoardRow>> ALL = List.of(
            Cell.text("plan", row -> row.plan().code()),
            Cell.text("name", row -> row.plan().name()),
            Cell.text("name_zh", row -> row.plan().nameZh()),
            Cell.text("level", row -> row.light().name()),
            Cell.number("index", row -> row.kept().standing().index()),
            Cell.text(
                    "override",
                    row -> row.overridden().map(each -> each.light().name()).orElse("")),
            Cell.number("waivers", row -> row.waived().size()),
            Cell.text("planning", row -> row.pillars().planning().name()),
            Cell.text("organisation", row -> row.pillars().organisation().name()),
            Cell.text("equipment", row -> row.pillars().equipment().name()),
            Cell.text("training", row -> row.pillars().training().name()),
            Cell.text("exercises", row -> row.pillars().exercises().name()),
            Cell.day("next_cliff", row -> row.cliff().map(CurveStep::from)),
            Cell.text(
                    "falls_to",
                    row -> row.cliff()
                            .map(step -> step.standing().level().name())
                            .orElse("")));

    private BoardCells() {}
}
