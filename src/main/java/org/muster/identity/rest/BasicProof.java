package org.muster.identity.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.muster.identity.Credentials;

/** Account and password as HTTP Basic carries them, in UTF-8. */
final class BasicProof {

    private BasicProof() {}

    static Optional<Credentials> read(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.indexOf(':'))
                    .filter(colon -> colon >= 0)
                    .map(colon -> new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
