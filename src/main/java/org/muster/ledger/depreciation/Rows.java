package org.muster.ledger.depreciation;

import java.util.ArrayList;
import java.util.List;
import org.muster.ledger.depreciation.ScheduleRow.Charge;
import org.muster.ledger.depreciation.ScheduleRow.Outcome;

/** The rows of a schedule as they are written, one below the other. */
final class Rows {

    private final List<ScheduleRow> rows = new ArrayList<>();

    void charge(Span period, Charge charge, Balance after) {
        add(ScheduleRow.DEPRECIATION, period, charge, after, Outcome.NONE);
    }

    /** An event of its day, which charges nothing itself. */
    void event(AssetEvent event, Balance after, Outcome outcome) {
        add(event.type().title(), Span.of(event.date()), Charge.none(after.depreciation()), after, outcome);
    }

    /** A correction, which charges the catch-up. */
    void correction(Span period, Charge catchUp, Balance after, Outcome outcome) {
        add(EventType.CORRECTION.title(), period, catchUp, after, outcome);
    }

    private void add(String type, Span period, Charge charge, Balance after, Outcome outcome) {
        rows.add(new ScheduleRow(rows.size() + 1, type, period, charge, after, outcome));
    }

    List<ScheduleRow> written() {
        return List.copyOf(rows);
    }
}
