package org.muster.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.persistence.Keyed;

/** A finding as one line of a list, with the names of the people it names. */
public record FindingRow(
        Long rowId,
        String code,
        FindingKind kind,
        Severity severity,
        FindingStage stage,
        String subjectType,
        String subject,
        String site,
        String title,
        String source,
        String openedBy,
        String openedByName,
        LocalDate openedOn,
        String plannedFix,
        String fixBy,
        String fixByName,
        LocalDate fixDue,
        String closedBy,
        long version)
        implements Keyed {

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return switch (sort) {
            case "due" -> fixDue.toString();
            case "severity" -> severity.name();
            default -> openedOn.toString();
        };
    }

    /** By when it is to be put right, while that is still to come. */
    public Optional<LocalDate> due() {
        return planned().filter(day -> stage != FindingStage.CLOSED);
    }

    /** By when it was to be put right, if that was planned. */
    Optional<LocalDate> planned() {
        return Optional.of(fixDue).filter(day -> !day.equals(Finding.NEVER));
    }
}
