package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.Keyed;

/** An event entered by hand as one line of a list. */
public record ManualEventRow(
        long id,
        String code,
        String ledger,
        ManualEventType type,
        String assetNo,
        LocalDate effectiveOn,
        @Nullable BigDecimal amount,
        @Nullable Long entry,
        ManualEventState state,
        String proposedBy,
        String decidedBy,
        String reason,
        String evidence)
        implements Keyed {

    @Override
    public String key(String sort) {
        return Long.toString(id);
    }

    /** The amount, as far as its type has one. */
    public Optional<BigDecimal> money() {
        return Optional.ofNullable(amount);
    }

    /** The entry it takes back, if it takes back one. */
    public Optional<Long> reverses() {
        return Optional.ofNullable(entry);
    }
}
