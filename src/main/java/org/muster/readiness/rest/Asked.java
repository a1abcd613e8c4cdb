package org.muster.readiness.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.rest.ParameterCheck;
import org.muster.shared.usecase.Refusal;

/** What a question about readiness says in its address. */
record Asked(UriInfo address) {

    private static final long MOST_DAYS = 3_650;
    private static final int LAST_YEAR = 9_998;

    /** Reads an address that may say these things and no others. */
    static Asked of(UriInfo address, String... known) {
        ParameterCheck.refuseUnknown(address, Set.of(known));
        return new Asked(address);
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                var day = LocalDate.parse(text);
                if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                    throw Refusal.unreadable(name, text);
                }
                return day;
            } catch (DateTimeParseException unreadable) {
                throw Refusal.unreadable(name, text);
            }
        });
    }

    Optional<Instant> moment(String name) {
        return text(name).map(text -> {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException unreadable) {
                throw Refusal.unreadable(name, text);
            }
        });
    }

    /** How many days to look ahead. */
    long days(long usual) {
        return text("days")
                .map(text -> {
                    if (!text.matches("\\d{1,5}") || Long.parseLong(text) > MOST_DAYS) {
                        throw Refusal.unreadable("days", text);
                    }
                    return Long.parseLong(text);
                })
                .orElse(usual);
    }

    List<String> texts(String name) {
        return address.getQueryParameters().getOrDefault(name, List.of());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }
}
