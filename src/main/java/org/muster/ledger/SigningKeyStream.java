package org.muster.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;

/** The key pair seals are signed with (Ed25519); made when the first seal needs it. */
final class SigningKeyStream {

    private static final String ALGORITHM = "Ed25519";

    private SigningKeyStream() {}

    /** Signs a text; the answer holds the signature and the public key in its standard encoding. */
    static PeriodSeal sign(Connection connection, PeriodSeal seal, byte[] text, Instant now) throws SQLException {
        try {
            var pair = pair(connection, now);
            return seal.signed(
                    signature(pair.getPrivate(), text), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Ed25519 is part of every Java platform", absent);
        }
    }

    private static byte[] signature(PrivateKey key, byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(text);
        return signature.sign();
    }

    private static KeyPair pair(Connection connection, Instant now) throws GeneralSecurityException, SQLException {
        try (var query = connection.prepareStatement(
                        "select public_key, private_key from signing_key order by key_no desc");
                var row = query.executeQuery()) {
            return row.next() ? read(row.getString(1), row.getString(2)) : made(connection, now);
        }
    }

    private static KeyPair read(String open, String secret) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        var base64 = Base64.getDecoder();
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(base64.decode(open))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(secret))));
    }

    private static KeyPair made(Connection connection, Instant now) throws GeneralSecurityException, SQLException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        try (var insert = connection.prepareStatement(
                "insert into signing_key (key_no, public_key, private_key, made_at) values (1, ?, ?, ?)")) {
            new GivingStream(insert)
                    .text(base64.encodeToString(pair.getPublic().getEncoded()))
                    .text(base64.encodeToString(pair.getPrivate().getEncoded()))
                    .moment(now);
            insert.executeUpdate();
        }
        return pair;
    }
}
