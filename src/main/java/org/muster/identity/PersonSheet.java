package org.muster.identity;

import java.time.Instant;

/** One person on one page, with the version that was seen. */
public record PersonSheet(
        String code,
        PersonDetails details,
        Grants grants,
        boolean active,
        boolean mustChange,
        boolean hasPassword,
        String theme,
        long version,
        Instant changedAt) {}
