package org.muster.identity.web;

import java.io.Serializable;
import org.muster.identity.Standing;

/** All a session knows of the person in it: their code, and the security version it was opened with. */
record Admission(String code, long securityVersion) implements Serializable {

    boolean stillGood(Standing standing) {
        return standing.welcome() && standing.securityVersion() == securityVersion;
    }
}
