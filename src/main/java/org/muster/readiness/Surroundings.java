package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.place.FailureGroups;
import org.muster.place.GeoPoint;

/** With what every place fails together, read at once: each group is taken from the nearest place above that says it. */
@ApplicationScoped
class Surroundings {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** What is written on a place itself. */
    private record Spot(
            String parent, String site, String level, String powerFeed, String network, Optional<GeoPoint> point) {}

    Map all() {
        var spots = new HashMap<String, Spot>();
        entities.createQuery(
                        "select p.code, p.parent, p.site, p.level, p.powerFeed, p.network, p.latitude, p.longitude"
                                + " from Place p",
                        Object[].class)
                .getResultList()
                .forEach(row -> spots.put(
                        (String) row[0],
                        new Spot(
                                (String) row[1],
                                (String) row[2],
                                row[3].toString(),
                                (String) row[4],
                                (String) row[5],
                                point((BigDecimal) row[6], (BigDecimal) row[7]))));
        return new Map(spots);
    }

    private static Optional<GeoPoint> point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }

    /** All places with what they fail with. */
    static final class Map {

        private final java.util.Map<String, Spot> spots;

        private Map(java.util.Map<String, Spot> spots) {
            this.spots = spots;
        }

        /** The groups of a place; of the site alone where there is no place. */
        FailureGroups of(String place, String site) {
            var spot = Optional.ofNullable(spots.get(place));
            return new FailureGroups(
                    spot.map(Spot::site).orElse(site),
                    room(place),
                    nearest(place, Spot::powerFeed),
                    nearest(place, Spot::network));
        }

        /** Where the sites lie whose position is written down. */
        java.util.Map<String, GeoPoint> sites() {
            var sites = new HashMap<String, GeoPoint>();
            spots.forEach((code, spot) -> spot.point().ifPresent(point -> sites.put(code, point)));
            return sites;
        }

        private String room(String place) {
            var code = place;
            for (var spot = spots.get(code); spot != null; spot = spots.get(code)) {
                if (spot.level().equals("ROOM")) {
                    return code;
                }
                code = spot.parent();
            }
            return "";
        }

        private String nearest(String place, Function<Spot, String> said) {
            for (var spot = spots.get(place); spot != null; spot = spots.get(spot.parent())) {
                if (!said.apply(spot).isEmpty()) {
                    return said.apply(spot);
                }
            }
            return "";
        }
    }
}
