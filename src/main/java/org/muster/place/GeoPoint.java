package org.muster.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.muster.shared.usecase.Reasons;

/** Where a site lies on the earth (WGS 84), to a tenth of a metre. */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final int DIGITS = 6;

    public GeoPoint {
        new Reasons()
                .unless(within(latitude, 90), "latitude", "place.refusal.degrees", 90)
                .unless(within(longitude, 180), "longitude", "place.refusal.degrees", 180)
                .refuse();
        latitude = latitude.setScale(DIGITS, RoundingMode.HALF_EVEN);
        longitude = longitude.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    private static boolean within(BigDecimal degrees, long most) {
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
