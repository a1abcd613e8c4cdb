package org.muster.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One thing a person has to do by a day, as their calendar shows it. */
public record AgendaRow(
        long id,
        long version,
        Instant changedAt,
        LocalDate plannedOn,
        LocalDate toleratedUntil,
        String subject,
        String textKey,
        List<String> words,
        String page) {

    public AgendaRow(
            Long id,
            Long version,
            Instant changedAt,
            LocalDate plannedOn,
            LocalDate toleratedUntil,
            String subject,
            String textKey,
            String words,
            String page) {
        this(
                id.longValue(),
                version.longValue(),
                changedAt,
                plannedOn,
                toleratedUntil,
                subject,
                textKey,
                words.isEmpty() ? List.of() : List.of(words.split(WatchStream.JOINT, -1)),
                page);
    }
}
