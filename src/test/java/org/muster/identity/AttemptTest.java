package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "::ffff:192.0.2.77, 192.0.2.0/24",
        "2001:db8:0:1:aaaa::7, 2001:db8:0:1::/64",
        "[2001:db8::1%eth0], 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
        "unknown, unknown"
    })
    void neighbourhoodIsWhatOneHouseholdShares(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @Test
    void strangersElsewhereAndThePersonAtHomeShareNoMark() {
        var person = new Attempt("Lin.Wei ", "192.0.2.7");
        var stranger = new Attempt("lin.wei", "203.0.113.9");

        assertThat(person.marks()).doesNotContainAnyElementsOf(stranger.marks()).hasSize(4);
    }

    @Test
    void marksTellNeitherAccountNorAddress() {
        assertThat(new Attempt("lin.wei", "192.0.2.7").marks()).allMatch(mark -> mark.matches("[0-9a-f]{64}"));
    }

    @Test
    void firstFailuresAreFreeThenTheWaitDoublesUpToALongest() {
        assertThat(Patience.PAIR.after(4)).isEqualTo(Duration.ZERO);
        assertThat(Patience.PAIR.after(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Patience.PAIR.after(8)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Patience.PAIR.after(1_000)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Patience.OWN.after(1_000)).isEqualTo(Duration.ofMinutes(1));
    }
}
