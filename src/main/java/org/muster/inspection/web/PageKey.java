package org.muster.inspection.web;

import java.io.Serializable;

/** Which key the session's page has got, and whose it is; never the key itself. */
record PageKey(String owner, String code) implements Serializable {

    static final String ATTRIBUTE = "muster.page-key";
}
