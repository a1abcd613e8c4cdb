package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail is handed over, from the environment: {@code MUSTER_SMTP_HOST} and its companions. No host, no mail. */
@ApplicationScoped
class MailSettings {

    /** How the connection is kept from being read. */
    enum Privacy {
        /** Begins in the clear and is encrypted before anything is said; a server that cannot is refused. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** Not at all: only for a server on the same machine. */
        NONE
    }

    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String from;
    private final Privacy privacy;

    @Inject
    MailSettings(
            @ConfigProperty(name = "muster.smtp.host") Optional<String> host,
            @ConfigProperty(name = "muster.smtp.port", defaultValue = "587") int port,
            @ConfigProperty(name = "muster.smtp.user") Optional<String> user,
            @ConfigProperty(name = "muster.smtp.password") Optional<String> password,
            @ConfigProperty(name = "muster.smtp.from", defaultValue = "muster@localhost") String from,
            @ConfigProperty(name = "muster.smtp.privacy", defaultValue = "STARTTLS") Privacy privacy) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.user = user.filter(name -> !name.isBlank());
        this.password = password;
        this.from = from;
        this.privacy = privacy;
    }

    MailSettings() {
        this(Optional.empty(), 0, Optional.empty(), Optional.empty(), "", Privacy.STARTTLS);
    }

    boolean ready() {
        return host.isPresent();
    }

    String host() {
        return host.orElse("");
    }

    int port() {
        return port;
    }

    String from() {
        return from;
    }

    Privacy privacy() {
        return privacy;
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }
}
