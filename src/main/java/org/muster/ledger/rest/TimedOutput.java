package org.muster.ledger.rest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;

/** A stream that breaks off once its time is over: a reader who takes too long holds a connection of the database. */
final class TimedOutput extends FilterOutputStream {

    private final Instant until;
    private final Clock clock;

    TimedOutput(OutputStream to, Instant until, Clock clock) {
        super(to);
        this.until = until;
        this.clock = clock;
    }

    private void check() throws IOException {
        if (clock.instant().isAfter(until)) {
            throw new IOException("A stream is given no more time; an export can be had in parts");
        }
    }

    @Override
    public void write(int one) throws IOException {
        check();
        out.write(one);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        check();
        out.write(source, offset, length);
    }
}
