package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.muster.shared.persistence.InstallationSecret;

/** The secrets by which other programs know our messages: made of the installation's secret, never stored. */
@ApplicationScoped
class HookSecret {

    private static final String HMAC = "HmacSHA256";

    private final InstallationSecret installation;

    @Inject
    HookSecret(InstallationSecret installation) {
        this.installation = installation;
    }

    HookSecret() {
        this(null);
    }

    /** The secret as it is told to whoever sets up the other side. */
    String of(Hook hook) {
        return "whs_" + mac(installation.value(), "reminder-hook\n" + hook.code() + "\n" + hook.generation());
    }

    /** The signature of a body sent at that second: over {@code <second>.<body>}, in hexadecimal digits. */
    String signature(Hook hook, long second, String body) {
        return mac(of(hook), second + "." + body);
    }

    private static String mac(String secret, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", absent);
        }
    }
}
