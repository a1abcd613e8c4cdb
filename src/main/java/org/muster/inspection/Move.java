package org.muster.inspection;

import java.time.LocalDate;
import java.util.Optional;

/** What became of one duty when its rule changed: it moved from one day to another, came new, or fell away. */
public record Move(String asset, Optional<LocalDate> from, Optional<LocalDate> to) {

    static Move between(String asset, LocalDate from, LocalDate to) {
        return new Move(asset, Optional.of(from), Optional.of(to));
    }

    static Move arrived(String asset, LocalDate to) {
        return new Move(asset, Optional.empty(), Optional.of(to));
    }

    static Move gone(String asset, LocalDate from) {
        return new Move(asset, Optional.of(from), Optional.empty());
    }
}
