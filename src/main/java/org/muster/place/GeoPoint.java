package org.muster.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.muster.shared.usecase.Reasons;

/** Where a site lies on the earth (WGS 84), to a tenth of a metre. */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final int DIGITS = 6;
    private static final int METRES = 3;
    private static final double RADIUS_KM = 6_371;

    public GeoPoint {
        new Reasons()
                .unless(within(latitude, 90), "latitude", "place.refusal.degrees", 90)
                .unless(within(longitude, 180), "longitude", "place.refusal.degrees", 180)
                .refuse();
        latitude = latitude.setScale(DIGITS, RoundingMode.HALF_EVEN);
        longitude = longitude.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    /** How far it is to another point along the surface, by the haversine formula: right to half a percent. */
    public BigDecimal kilometresTo(GeoPoint other) {
        var north = Math.toRadians(other.latitude.subtract(latitude).doubleValue() / 2);
        var east = Math.toRadians(other.longitude.subtract(longitude).doubleValue() / 2);
        var chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude.doubleValue()))
                        * Math.cos(Math.toRadians(other.latitude.doubleValue()))
                        * Math.pow(Math.sin(east), 2);
        return BigDecimal.valueOf(2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord))))
                .setScale(METRES, RoundingMode.HALF_EVEN);
    }

    private static boolean within(BigDecimal degrees, long most) {
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
