package org.muster.place;

import org.muster.shared.persistence.Keyed;
import org.muster.shared.text.Bilingual;

/** A place as one line of a list. */
public record PlaceRow(
        long id, String code, String name, String nameZh, PlaceLevel level, String parent, String site, boolean active)
        implements Keyed, Bilingual {

    @Override
    public String key(String sort) {
        return sort.equals("name") ? name : code;
    }
}
