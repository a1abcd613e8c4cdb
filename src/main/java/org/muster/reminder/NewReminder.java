package org.muster.reminder;

import java.util.List;
import java.util.stream.Collectors;

/** A reminder about to be told: one hearer, one channel. */
record NewReminder(Watching about, Rung rung, List<Rung> missed, Hearer hearer, Channel channel) {

    /** What makes it one of a kind among those about the same obligation. */
    record Key(long watch, String rung, String recipient, Channel channel) {}

    Key key() {
        return new Key(about.id(), rung.code(), hearer.person(), channel);
    }

    ReminderState state() {
        return channel == Channel.INBOX ? ReminderState.OPEN : ReminderState.PENDING;
    }

    /** The codes of the rungs it stands for. */
    String missedCodes() {
        return missed.stream().limit(15).map(Rung::code).collect(Collectors.joining(" "));
    }
}
