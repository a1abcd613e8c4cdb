package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.shared.usecase.Refusal;

class KeyExpiryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23T23:59:59Z",
        "2027-11-24, 2027-11-24T23:59:59Z",
        "2026-12-01T08:00:00+08:00, 2026-12-01T00:00:00Z"
    })
    void dateIsInclusiveAndAnInstantIsItself(String said, String meant) {
        assertThat(KeyExpiry.read(Optional.of(said), NOW, ZoneOffset.UTC)).isEqualTo(meant);
    }

    /** In Shanghai it is the 24th already, and the last day ends eight hours before that of London. */
    @Test
    void theDaysAreThoseOfTheOrganisation() {
        var shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(KeyExpiry.read(Optional.of("2026-11-24"), Instant.parse("2026-11-23T16:30:00Z"), shanghai))
                .isEqualTo("2026-11-24T15:59:59Z");
        assertThat(KeyExpiry.read(Optional.of("2027-11-25"), Instant.parse("2026-11-23T16:30:00Z"), shanghai))
                .isEqualTo("2027-11-25T15:59:59Z");
    }

    @Test
    void keyLastsNinetyDaysUnlessSaid() {
        assertThat(KeyExpiry.read(Optional.empty(), NOW, ZoneOffset.UTC)).isEqualTo("2027-02-21T15:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, identity.refusal.expires_past",
        "2027-11-25, identity.refusal.expires_late",
        "tomorrow, identity.refusal.expires",
        "2026-12-01T08:00:00, identity.refusal.expires"
    })
    void whatHasPassedLastsTooLongOrCannotBeReadIsRefused(String said, String rule) {
        assertThatThrownBy(() -> KeyExpiry.read(Optional.of(said), NOW, ZoneOffset.UTC))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).key()).isEqualTo(rule));
    }
}
