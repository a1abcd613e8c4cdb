package org.muster.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the register describes a thing, as far as finance pulls it; a book keeps it as it came to know it.
 *
 * @param serial empty where it is withheld
 * @param specification the code of its model
 * @param parent the number of the lot it was split from; empty for none
 * @param inspectedOn when it was inspected last
 * @param countedOn when it was last missed or found
 */
record Description(
        String assetNo,
        String name,
        String serial,
        String specification,
        String parent,
        String stage,
        Optional<LocalDate> inspectedOn,
        Optional<LocalDate> countedOn) {

    /** The same on a day since which it is where it is now; a serial that is withheld now is withheld of every day. */
    Description stepped(Description now, LocalDate day) {
        return new Description(
                assetNo,
                name,
                now.serial().isEmpty() ? "" : serial,
                specification,
                parent,
                now.stage(),
                now.inspectedOn().filter(last -> !last.isAfter(day)).or(() -> inspectedOn),
                now.countedOn().filter(last -> !last.isAfter(day)).or(() -> countedOn));
    }
}
