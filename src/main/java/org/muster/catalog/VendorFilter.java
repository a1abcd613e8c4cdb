package org.muster.catalog;

import java.util.Set;

/** What narrows a list of vendors: words that occur in code, name or contact, and the types wanted (none for all). */
public record VendorFilter(String text, Set<VendorType> types) {

    public static VendorFilter all() {
        return new VendorFilter("", Set.of());
    }
}
