package org.muster.ledger.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.ledger.rest.RateGate.Share;
import org.muster.shared.time.ForwardableClock;

/** A key may ask so often in any minute: the books less often than the rest, and neither at the cost of the other. */
class RateGateTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final ForwardableClock clock = new ForwardableClock(Clock.systemUTC(), () -> ZoneOffset.UTC);
    private final RateGate gate = new RateGate(3, clock);

    private boolean[] asking(int times, String key, Share share, Instant at) {
        var allowed = new boolean[times];
        IntStream.range(0, times)
                .forEach(time ->
                        allowed[time] = clock.at(at, () -> gate.ask(key, share)).allowed());
        return allowed;
    }

    @Test
    void eachShareIsCountedByItselfAndAnewInTheNextMinute() {
        assertThat(asking(4, "one", Share.API, NOON)).containsExactly(true, true, true, false);
        assertThat(asking(121, "one", Share.LEDGER, NOON)).endsWith(true, false);
        assertThat(asking(1, "two", Share.API, NOON)).containsExactly(true);
        assertThat(asking(1, "one", Share.API, NOON.plusSeconds(59))).containsExactly(false);
        assertThat(asking(1, "one", Share.API, NOON.plusSeconds(60))).containsExactly(true);
    }

    @Test
    void whoMayNotAskIsToldWhenItMay() {
        asking(3, "one", Share.API, NOON);
        var standing = clock.at(NOON.plusSeconds(20), () -> gate.ask("one", Share.API));
        assertThat(standing.left()).isZero();
        assertThat(standing.seconds()).isEqualTo(40);
    }
}
