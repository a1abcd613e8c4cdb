package org.muster.ledger.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/** What a reader knows already, held against what it would get (RFC 9110, 13.1). */
record Precondition(String tag) {

    private static final String WEAK = "W/";
    private static final String ANY = "*";

    /** Declines a reader who wants nothing but what it knows, and would get something else. */
    void require(HttpHeaders headers) {
        header(headers, HttpHeaders.IF_MATCH).ifPresent(known -> {
            if (!known.strip().equals(ANY) && (weak(tag) || tags(known).noneMatch(tag::equals))) {
                throw Problem.of(
                                412,
                                "precondition-failed",
                                Reason.at(HttpHeaders.IF_MATCH, "ledger.refusal.other_state", known))
                        .with(HttpHeaders.ETAG, tag)
                        .declined();
            }
        });
    }

    /** Whether the reader has it already, compared weakly. */
    boolean known(HttpHeaders headers) {
        return header(headers, HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(Precondition::tags)
                .anyMatch(known -> known.equals(ANY) || strong(known).equals(strong(tag)));
    }

    /** Whether a part that is asked for is one of the same whole; without {@code If-Range} it is. */
    boolean sameWhole(HttpHeaders headers) {
        return header(headers, "If-Range")
                .filter(known -> weak(tag) || !known.equals(tag))
                .isEmpty();
    }

    private static Optional<String> header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name));
    }

    private static Stream<String> tags(String header) {
        return Stream.of(header.split(",")).map(String::strip);
    }

    private static boolean weak(String tag) {
        return tag.startsWith(WEAK);
    }

    private static String strong(String tag) {
        return weak(tag) ? tag.substring(WEAK.length()) : tag;
    }
}
