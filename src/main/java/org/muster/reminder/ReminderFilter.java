package org.muster.reminder;

import java.util.Set;

/** What a list of reminders is narrowed to; empty narrows nothing. */
public record ReminderFilter(
        Set<Channel> channels, Set<ReminderState> states, String recipient, String subject, String rule) {

    /** Every parameter a list of reminders understands. */
    public static final Set<String> PARAMETERS = Set.of("channel", "state", "recipient", "subject", "rule");

    /** What stands in a person's inbox. */
    static ReminderFilter inboxOf(String person, Set<ReminderState> states) {
        return new ReminderFilter(Set.of(Channel.INBOX), states, person, "", "");
    }
}
