package org.muster.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.muster.shared.persistence.Keyed;

/** One reminder as its recipient, an administrator or a program sees it. */
public record InboxRow(
        long id,
        String subjectType,
        String subject,
        String rule,
        LocalDate plannedOn,
        LocalDate toleratedUntil,
        Rung rung,
        String recipient,
        Channel channel,
        ReminderState state,
        Because because,
        String becauseOf,
        Instant toldAt,
        String site,
        String textKey,
        List<String> words,
        String page)
        implements Keyed {

    public InboxRow(
            Long id,
            String subjectType,
            String subject,
            String rule,
            LocalDate plannedOn,
            LocalDate toleratedUntil,
            String rung,
            String recipient,
            Channel channel,
            ReminderState state,
            Because because,
            String becauseOf,
            Instant toldAt,
            String site,
            String textKey,
            String words,
            String page) {
        this(
                id.longValue(),
                subjectType,
                subject,
                rule,
                plannedOn,
                toleratedUntil,
                Rung.parse(rung),
                recipient,
                channel,
                state,
                because,
                becauseOf,
                toldAt,
                site,
                textKey,
                words.isEmpty() ? List.of() : List.of(words.split(WatchStream.JOINT, -1)),
                page);
    }

    @Override
    public String key(String sort) {
        return Long.toString(id);
    }
}
