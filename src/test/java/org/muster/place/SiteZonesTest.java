package org.muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.shared.time.ForwardableClock;
import org.muster.test.Database;

/** By whose day books are kept and plans are judged. */
class SiteZonesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant EVENING = Instant.parse("2026-11-30T17:20:00Z");

    @Test
    void theFirstSiteTellsTheDayAsLongAsNobodyConfiguredOne() {
        try (var database = new Database()) {
            assertThat(zones(database, Optional.empty()).organisation()).isEqualTo(ZoneOffset.UTC);

            database.run(() ->
                    database.the(PlaceRegister.class).add("DC-A", PlaceLevel.SITE, Somewhere.aSite("Data centre")));

            var zones = zones(database, Optional.empty());
            assertThat(zones.organisation()).isEqualTo(SHANGHAI);
            assertThat(LocalDate.now(new ForwardableClock(Clock.fixed(EVENING, ZoneOffset.UTC), zones::organisation)))
                    .isEqualTo("2026-12-01");
            assertThat(zones(database, Optional.of("America/New_York")).organisation())
                    .isEqualTo(ZoneId.of("America/New_York"));
        }
    }

    private static SiteZones zones(Database database, Optional<String> configured) {
        return new SiteZones(database.the(PlaceDirectory.class), configured);
    }
}
