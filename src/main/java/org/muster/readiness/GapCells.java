package org.muster.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.shared.export.Cell;

/** The columns of gaps as programs and spreadsheets get them. */
public final class GapCells {

    public static final List<Cell<Gap>> ALL = List.of(
            Cell.text("plan", Gap::plan),
            Cell.text("requirement", Gap::requirement),
            Cell.text("name", Gap::name),
            Cell.day("on", gap -> Optional.of(gap.on())),
            Cell.text("subject", Gap::subject),
            Cell.text("reason", Gap::reason),
            Cell.text("from", gap -> gap.from().name()),
            Cell.text("to", gap -> gap.to().name()),
            Cell.text("shared", gap -> Boolean.toString(gap.shared())),
            Cell.number("missed_alone", gap -> gap.stake().missedAlone()),
            Cell.number("done_alone", gap -> gap.stake().doneAlone()),
            Cell.text(
                    "remedies",
                    gap -> gap.remedies().stream()
                            .map(remedy -> remedy.remedy().name() + " " + remedy.subject())
                            .collect(Collectors.joining("; "))));

    private GapCells() {}
}
