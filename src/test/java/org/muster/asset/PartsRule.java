package org.muster.asset;

import org.muster.test.Database;

/** Lends the rule about parts to tests of contexts whose steps it stops. */
public final class PartsRule {

    private PartsRule() {}

    /** The rule over a database. */
    public static StepCondition over(Database database) {
        return database.the(PartsFirst.class);
    }
}
