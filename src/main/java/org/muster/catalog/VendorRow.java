package org.muster.catalog;

import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.Keyed;

/** A vendor as one line of a list. */
public record VendorRow(
        long id,
        String code,
        String name,
        VendorType type,
        String country,
        String contact,
        String mail,
        String phone,
        @Nullable Integer slaHours)
        implements Keyed {

    @Override
    public String key(String sort) {
        return sort.equals("name") ? name : code;
    }
}
