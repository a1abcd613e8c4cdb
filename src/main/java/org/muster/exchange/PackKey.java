package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.muster.shared.persistence.InstallationSecret;

/**
 * Signs packs with the installation's own Ed25519 key, which follows from its secret, so that every server on it signs
 * alike. The signature stands beside the file and is checked by any tool that knows the public key.
 */
@ApplicationScoped
class PackKey {

    private static final int LINE = 64;

    private final InstallationSecret secret;

    @Inject
    PackKey(InstallationSecret secret) {
        this.secret = secret;
    }

    PackKey() {
        this(null);
    }

    /** The installation's own pair. */
    KeyPair pair() {
        return pair(secret.value());
    }

    static byte[] sign(KeyPair pair, byte[] file) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(file);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public key as OpenSSL reads it. */
    static String pem(KeyPair pair) {
        var text = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(pair.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
    }

    /** The pair a secret leads to: the generator draws its one number from there. */
    static KeyPair pair(String secret) {
        try {
            var seed = MessageDigest.getInstance("SHA-256")
                    .digest(("grab-pack/1/" + secret).getBytes(StandardCharsets.UTF_8));
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Numbers that are drawn already. */
    private static final class Drawn extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Drawn(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
