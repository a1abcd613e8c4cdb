package org.muster.place;

import java.util.Optional;
import java.util.Set;

/**
 * What narrows a list of places.
 *
 * @param text words that occur in code, name or Chinese name
 * @param levels the levels wanted, none for all
 * @param site the code of the site wanted, empty for all
 * @param parent the code of the place they are directly in, empty for any
 * @param active open ones, closed ones, or both
 */
public record PlaceFilter(String text, Set<PlaceLevel> levels, String site, String parent, Optional<Boolean> active) {

    /** Every open place. */
    public static PlaceFilter open() {
        return new PlaceFilter("", Set.of(), "", "", Optional.of(true));
    }

    public static PlaceFilter all() {
        return new PlaceFilter("", Set.of(), "", "", Optional.empty());
    }

    public PlaceFilter containing(String words) {
        return new PlaceFilter(words, levels, site, parent, active);
    }

    public PlaceFilter on(Set<PlaceLevel> wanted) {
        return new PlaceFilter(text, wanted, site, parent, active);
    }

    public PlaceFilter at(String code) {
        return new PlaceFilter(text, levels, code, parent, active);
    }

    public PlaceFilter in(String code) {
        return new PlaceFilter(text, levels, site, code, active);
    }
}
