package org.muster.ledger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A stream is given its time and no more. */
class TimedOutputTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void itBreaksOffOnceItsTimeIsOver() throws IOException {
        var to = new ByteArrayOutputStream();
        new TimedOutput(to, NOON, Clock.fixed(NOON, ZoneOffset.UTC)).write("in time".getBytes());
        assertThat(to).hasToString("in time");

        var late = new TimedOutput(to, NOON, Clock.fixed(NOON.plusMillis(1), ZoneOffset.UTC));
        assertThatIOException().isThrownBy(() -> late.write("late".getBytes()));
        assertThatIOException().isThrownBy(() -> late.write('l'));
        assertThat(to).hasToString("in time");
    }
}
