package org.muster.exchange;

import java.time.Instant;
import java.time.ZoneOffset;

/** What is handed to the buyer of a company: the register, and what one has to know beside it, signed. */
public record TransferPack(Instant madeAt, byte[] bundle) {

    /** What the file is called. */
    public String fileName() {
        return "transfer-pack-" + madeAt.atOffset(ZoneOffset.UTC).toLocalDate() + ".zip";
    }
}
