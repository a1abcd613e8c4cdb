package org.muster.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is handed to the buyer of a company: the register, and what one has to know beside it, signed. */
public record TransferPack(Instant madeAt, byte[] bundle) {

    /** What the file is called, by the day it was made in the time zone. */
    public String fileName(ZoneId zone) {
        return "transfer-pack-" + LocalDate.ofInstant(madeAt, zone) + ".zip";
    }
}
