package org.muster.catalog;

import java.util.Optional;

/**
 * What a person says about a vendor and may change later.
 *
 * @param country ISO 3166-1, two letters, empty if unknown
 * @param slaHours within how many hours they have promised to come
 */
public record VendorDetails(
        String name, VendorType type, String country, VendorContact contact, Optional<Integer> slaHours) {

    /** Whom to call there. */
    public record VendorContact(String person, String mail, String phone) {}
}
