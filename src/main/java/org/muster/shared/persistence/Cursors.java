package org.muster.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals positions into opaque cursors for URLs (unpadded base64url) and opens only what this installation has sealed. */
@ApplicationScoped
public class Cursors {

    private static final int SEAL = 12;

    private final InstallationSecret secret;
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    Cursors(InstallationSecret secret) {
        this.secret = secret;
    }

    Cursors() {
        this(null);
    }

    public String seal(Position position) {
        return seal(position, "");
    }

    /** Seals a position in a list that was narrowed; it is good for that list alone. */
    public String seal(Position position, String filter) {
        var body = json.toJson(position).getBytes(StandardCharsets.UTF_8);
        var sealed = Arrays.copyOf(sign(body, filter), SEAL + body.length);
        System.arraycopy(body, 0, sealed, SEAL, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The position, if the cursor is ours and belongs to this sort order. */
    public Optional<Position> open(String cursor, String sort) {
        return open(cursor, sort, "");
    }

    /** The position, if the cursor is ours and belongs to this sort order of the list narrowed like this. */
    public Optional<Position> open(String cursor, String sort, String filter) {
        try {
            var sealed = Base64.getUrlDecoder().decode(cursor);
            if (sealed.length <= SEAL) {
                return Optional.empty();
            }
            var body = Arrays.copyOfRange(sealed, SEAL, sealed.length);
            if (!MessageDigest.isEqual(Arrays.copyOf(sealed, SEAL), Arrays.copyOf(sign(body, filter), SEAL))) {
                return Optional.empty();
            }
            return Optional.of(json.fromJson(new String(body, StandardCharsets.UTF_8), Position.class))
                    .filter(position -> position.sort().equals(sort));
        } catch (IllegalArgumentException | JsonbException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] body, String filter) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(body);
            return mac.doFinal(filter.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", absent);
        }
    }
}
