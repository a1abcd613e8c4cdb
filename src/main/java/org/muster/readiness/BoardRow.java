package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.plan.PlanRow;
import org.muster.readiness.model.CurveStep;

/**
 * One plan on the board, with the level somebody answers for instead, if anybody does, and what somebody answers for going
 * without.
 */
public record BoardRow(
        PlanRow plan, StoredOutlook kept, Optional<Overridden> overridden, List<Waived> waived, LocalDate today) {

    static final Comparator<BoardRow> WORST_FIRST = Comparator.comparing((BoardRow row) -> row.light())
            .reversed()
            .thenComparing(row -> row.kept().standing().index())
            .thenComparing(row -> row.plan().code());

    public Light light() {
        return kept.light();
    }

    public Pillars pillars() {
        return kept.pillars();
    }

    /** When it last changed how it stands. */
    public Optional<Turn> turn() {
        return kept.turn();
    }

    /** The next day on which the level drops. */
    public Optional<CurveStep> cliff() {
        return kept.cliff(today);
    }
}
