package org.muster.reminder;

import java.util.List;

/** Hands messages of one channel over to the other side. */
interface Carrier {

    Channel channel();

    /** Hands the message over, or says why not; it never throws for what the other side does. */
    Outcome carry(Parcel parcel, List<Line> lines);
}
