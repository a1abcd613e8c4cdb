package org.muster.place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.shared.text.Bilingual;

/**
 * All there is to say about one place.
 *
 * @param path the places it is in, from the site down, without itself
 * @param site what is known of its site
 * @param powerFeed what is written on it itself
 * @param groups what it fails together with, inherited where it says nothing itself
 */
public record PlaceSheet(
        PlaceRow row,
        long version,
        Instant changedAt,
        List<PlaceRow> path,
        Optional<SiteDetails> site,
        String powerFeed,
        String network,
        FailureGroups groups)
        implements Bilingual {

    /** Read from the place and those above it, nearest first. */
    static PlaceSheet of(List<Place> upwards) {
        var place = upwards.get(0);
        return new PlaceSheet(
                row(place),
                place.version(),
                place.changedAt(),
                upwards.stream()
                        .skip(1)
                        .map(PlaceSheet::row)
                        .sorted((a, b) -> a.level().compareTo(b.level()))
                        .toList(),
                upwards.get(upwards.size() - 1).siteDetails(),
                place.powerFeed(),
                place.network(),
                groups(upwards));
    }

    static FailureGroups groups(List<Place> upwards) {
        return new FailureGroups(
                upwards.get(0).site(),
                upwards.stream()
                        .filter(place -> place.level() == PlaceLevel.ROOM)
                        .map(Place::code)
                        .findFirst()
                        .orElse(""),
                nearest(upwards, Place::powerFeed),
                nearest(upwards, Place::network));
    }

    private static String nearest(List<Place> upwards, Function<Place, String> group) {
        return upwards.stream()
                .map(group)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static PlaceRow row(Place place) {
        return new PlaceRow(
                place.id(),
                place.code(),
                place.name(),
                place.nameZh(),
                place.level(),
                place.parent(),
                place.site(),
                place.active());
    }

    public String code() {
        return row.code();
    }

    @Override
    public String name() {
        return row.name();
    }

    @Override
    public String nameZh() {
        return row.nameZh();
    }

    public PlaceLevel level() {
        return row.level();
    }

    public boolean active() {
        return row.active();
    }
}
