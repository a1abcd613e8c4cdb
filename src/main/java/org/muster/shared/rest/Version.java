package org.muster.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.muster.shared.usecase.Reason;

/** The version of a resource as HTTP says it: {@code ETag}, {@code If-Match}, {@code If-None-Match} (RFC 9110, 13.1). */
public final class Version {

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version the caller saw; without it a change is refused with 428 (RFC 6585, 3). */
    public static long required(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .map(Version::read)
                .orElseThrow(() -> Problem.of(428, "precondition-required", Reason.of("shared.refusal.if_match"))
                        .declined());
    }

    private static long read(String header) {
        try {
            return Long.parseLong(header.strip().replace("\"", ""));
        } catch (NumberFormatException foreign) {
            throw Problem.of(412, "precondition-failed", Reason.at("If-Match", "shared.refusal.stale", header))
                    .declined();
        }
    }
}
