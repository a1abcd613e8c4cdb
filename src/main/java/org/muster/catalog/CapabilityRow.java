package org.muster.catalog;

import org.muster.shared.persistence.Keyed;
import org.muster.shared.text.Bilingual;

/** A capability as one line of a list, complete. */
public record CapabilityRow(
        long id, String code, Kind kind, String name, String nameZh, String description, long version)
        implements Keyed, Bilingual {

    @Override
    public String key(String sort) {
        return sort.equals("name") ? name : code;
    }
}
