package org.muster.readiness;

import java.util.List;
import java.util.Optional;
import org.muster.shared.export.Cell;

/** The columns of a plan's history as programs and spreadsheets get them. */
public final class HistoryCells {

    public static final List<Cell<PastDay>> ALL = List.of(
            Cell.text("plan", PastDay::plan),
            Cell.day("day", past -> Optional.of(past.day())),
            Cell.text("level", past -> past.light().name()),
            Cell.number("index", past -> past.standing().index()),
            Cell.text("scenario", PastDay::scenario),
            Cell.text("planning", past -> past.pillars().planning().name()),
            Cell.text("organisation", past -> past.pillars().organisation().name()),
            Cell.text("equipment", past -> past.pillars().equipment().name()),
            Cell.text("training", past -> past.pillars().training().name()),
            Cell.text("exercises", past -> past.pillars().exercises().name()),
            Cell.text(
                    "override",
                    past -> past.answered()
                            .overridden()
                            .map(each -> each.light().name())
                            .orElse("")),
            Cell.number("waivers", past -> past.answered().waived().size()),
            Cell.text("recorded_at", past -> past.recordedAt().toString()),
            Cell.text("input_hash", PastDay::hash));

    private HistoryCells() {}
}
