package org.muster.finding;

import java.util.List;
import java.util.Optional;
import org.muster.shared.export.Cell;

/** The columns of findings as programs and spreadsheets get them. */
public final class FindingCells {

    public static final List<Cell<FindingRow>> ALL = List.of(
            Cell.text("id", FindingRow::code),
            Cell.text("kind", row -> row.kind().name()),
            Cell.text("severity", row -> row.severity().name()),
            Cell.text("stage", row -> row.stage().name()),
            Cell.text("subject_type", FindingRow::subjectType),
            Cell.text("subject", FindingRow::subject),
            Cell.text("site", FindingRow::site),
            Cell.text("title", FindingRow::title),
            Cell.text("source", FindingRow::source),
            Cell.text("opened_by", FindingRow::openedBy),
            Cell.day("opened_on", row -> Optional.of(row.openedOn())),
            Cell.text("planned_fix", FindingRow::plannedFix),
            Cell.text("fix_by", FindingRow::fixBy),
            Cell.day("fix_due", FindingRow::planned),
            Cell.text("closed_by", FindingRow::closedBy));

    private FindingCells() {}
}
