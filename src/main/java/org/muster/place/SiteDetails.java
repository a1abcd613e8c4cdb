package org.muster.place;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.muster.shared.usecase.Reasons;

/**
 * What is known of a site beyond its name: its use, the clock and the calendar its days follow, where it lies and its
 * postal address.
 *
 * @param calendar the code of a work calendar, empty for one without holidays
 */
public record SiteDetails(
        SiteType type, String timeZone, String calendar, Optional<GeoPoint> position, String address) {

    static final int ZONE = 60;
    static final int ADDRESS = 300;

    void check(Reasons reasons) {
        reasons.needed("time_zone", timeZone)
                .unless(timeZone.isBlank() || zoned(timeZone), "time_zone", "place.refusal.time_zone", timeZone)
                .atMost(ZONE, "time_zone", timeZone)
                .atMost(ADDRESS, "address", address);
    }

    /** A region of the time zone database; a bare offset knows no summer. */
    private static boolean zoned(String text) {
        try {
            return text.equals("UTC")
                    || text.contains("/") && !ZoneId.of(text).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
