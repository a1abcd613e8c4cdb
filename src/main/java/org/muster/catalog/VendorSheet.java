package org.muster.catalog;

import java.time.Instant;

/** All there is to say about one vendor. */
public record VendorSheet(String code, VendorDetails details, long version, Instant changedAt) {

    static VendorSheet of(Vendor vendor) {
        return new VendorSheet(vendor.code(), vendor.details(), vendor.version(), vendor.changedAt());
    }

    public String name() {
        return details.name();
    }
}
