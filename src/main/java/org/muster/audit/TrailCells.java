package org.muster.audit;

import java.util.List;
import org.muster.shared.export.Cell;

/** The columns of the trail as programs and spreadsheets get them, in the order and by the names of the API. */
public final class TrailCells {

    public static final List<Cell<TrailRow>> ALL = List.of(
            Cell.number("seq", TrailRow::seq),
            Cell.moment("recorded_at", TrailRow::recordedAt),
            Cell.text("command_id", TrailRow::commandId),
            Cell.text("actor", TrailRow::actor),
            Cell.text("whence", row -> row.whence().name()),
            Cell.text("address", TrailRow::address),
            Cell.text("action", TrailRow::action),
            Cell.text("subject_type", TrailRow::subjectType),
            Cell.text("subject_ref", TrailRow::subjectRef),
            Cell.text("reason", TrailRow::reason),
            Cell.text("batch", TrailRow::batch),
            Cell.text("changes", TrailRow::changes),
            Cell.text("row_hash", TrailRow::rowHash));

    private TrailCells() {}
}
