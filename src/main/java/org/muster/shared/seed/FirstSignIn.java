package org.muster.shared.seed;

import java.util.Optional;

/** Makes sure that somebody can sign in to an installation without demo data (SPI, implemented by whoever keeps people). */
public interface FirstSignIn {

    /** A sign-in made just now; its password is shown once and must be changed at the first use. */
    record Created(String login, String password) {}

    /** Creates the first administrator if there is nobody yet. */
    Optional<Created> create();
}
