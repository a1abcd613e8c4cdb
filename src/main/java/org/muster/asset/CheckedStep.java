package org.muster.asset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.shared.field.Particulars;

/**
 * A step nothing speaks against, ready to be taken: where it leads, and its details read and checked.
 *
 * @param site the site of the place it moves to, if it moves
 * @param corrections new values of the asset's own fields, on an update
 */
record CheckedStep(
        Step step,
        Stage to,
        LocalDate effectiveOn,
        String reason,
        Particulars details,
        Optional<String> site,
        Particulars corrections) {

    Optional<String> detail(Detail detail) {
        return details.get(detail.wire());
    }

    /** The same step, leading to a place at that site. */
    CheckedStep at(String newSite) {
        return new CheckedStep(step, to, effectiveOn, reason, details, Optional.of(newSite), corrections);
    }

    /** The same step for one unit of a lot that got its own serial number. */
    CheckedStep withSerial(String serial) {
        var own = new TreeMap<>(details.values());
        own.put(Detail.SERIALS.wire(), serial);
        return new CheckedStep(step, to, effectiveOn, reason, new Particulars(own), site, corrections);
    }
}
