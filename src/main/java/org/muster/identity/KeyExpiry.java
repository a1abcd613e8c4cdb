package org.muster.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.muster.shared.usecase.Refusal;

/** Until when a key is good: to the end of a day of the organisation, or to an instant; ninety days unless said, a leap year at most. */
final class KeyExpiry {

    static final Duration USUAL = Duration.ofDays(90);
    static final int MOST_DAYS = 366;

    private KeyExpiry() {}

    /** The last second at which the key is good. */
    static Instant read(Optional<String> text, Instant now, ZoneId zone) {
        var expires = text.map(said -> parse(said.strip(), zone))
                .orElseGet(() -> now.plus(USUAL))
                .truncatedTo(ChronoUnit.SECONDS);
        if (!expires.isAfter(now)) {
            throw Refusal.invalid("expires", "identity.refusal.expires_past");
        }
        var today = LocalDate.ofInstant(now, zone);
        if (LocalDate.ofInstant(expires, zone).isAfter(today.plusDays(MOST_DAYS))) {
            throw Refusal.invalid("expires", "identity.refusal.expires_late", MOST_DAYS);
        }
        return expires;
    }

    private static Instant parse(String text, ZoneId zone) {
        try {
            return text.length() == "2026-01-31".length()
                    ? LocalDate.parse(text).atTime(23, 59, 59).atZone(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("expires", "identity.refusal.expires", text);
        }
    }
}
