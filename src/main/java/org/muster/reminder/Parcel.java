package org.muster.reminder;

import java.time.LocalDate;
import java.util.Locale;

/** One message of the outbox: for whom, of which day, the how-manieth of that day. */
record Parcel(long id, Channel channel, String recipient, LocalDate day, int part) {

    /** Under what name the other side may know it again; the same however often it is sent. */
    String name() {
        return channel.name().toLowerCase(Locale.ROOT) + "-" + id + "-" + day + "-" + part;
    }
}
