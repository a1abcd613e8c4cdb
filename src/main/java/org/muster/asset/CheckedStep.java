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

    /** The same step with a detail of its own, such as the serial number of one unit of a lot. */
    CheckedStep with(Detail detail, String value) {
        var own = new TreeMap<>(details.values());
        own.put(detail.wire(), value);
        return new CheckedStep(step, to, effectiveOn, reason, new Particulars(own), site, corrections);
    }

    CheckedStep without(Detail detail) {
        var own = new TreeMap<>(details.values());
        own.remove(detail.wire());
        return new CheckedStep(step, to, effectiveOn, reason, new Particulars(own), site, corrections);
    }
}
