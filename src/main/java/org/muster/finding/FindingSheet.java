package org.muster.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.fact.Subject;

/** All there is to say about one finding. */
public record FindingSheet(
        String code,
        long version,
        FindingKind kind,
        Severity severity,
        FindingStage stage,
        Subject subject,
        String site,
        String title,
        String details,
        String source,
        String openedBy,
        LocalDate openedOn,
        PlannedFix fix,
        String closedBy,
        Optional<LocalDate> closedOn,
        String closing) {

    /** By when it is to be put right, once that is planned. */
    public Optional<LocalDate> due() {
        return Optional.of(fix.due()).filter(day -> !day.equals(Finding.NEVER));
    }

    public boolean closed() {
        return stage == FindingStage.CLOSED;
    }
}
