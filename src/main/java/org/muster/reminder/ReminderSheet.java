package org.muster.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One reminder with its whole story.
 *
 * @param version of the obligation, to be shown when one acts on it
 * @param notedBy the code of whoever took note, empty for nobody
 * @param assignee to whom it was handed on, empty for nobody
 * @param told everything that was told of the same obligation, the latest first
 * @param names the names behind the codes
 */
public record ReminderSheet(
        InboxRow row,
        long version,
        String notedBy,
        String assignee,
        Optional<LocalDate> putOffUntil,
        String responsible,
        List<InboxRow> told,
        Map<String, String> names) {

    public ReminderSheet {
        told = List.copyOf(told);
        names = Map.copyOf(names);
    }

    /** The name behind a code; the code itself where it is nobody's. */
    public String named(String code) {
        return names.getOrDefault(code, code);
    }

    /** Whether something can still be done about it. */
    public boolean live() {
        return switch (row.state()) {
            case OPEN, NOTED, PUT_OFF -> true;
            default -> false;
        };
    }
}
