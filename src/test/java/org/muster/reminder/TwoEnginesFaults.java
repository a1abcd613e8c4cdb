package org.muster.reminder;

import org.junit.jupiter.api.Test;
import org.muster.test.Database;
import org.muster.test.PostgresServer;

/** Two servers on one database for a month of days: everything is told and sent, nothing twice. */
class TwoEnginesFaults {

    @Test
    void everythingIsSentAndNothingTwice() {
        TwoEngines.live(new Database(), 31, 200);
    }

    @Test
    void everythingIsSentAndNothingTwiceWherePostgresqlLetsBothClaimAtOnce() {
        try (var server = PostgresServer.start()) {
            TwoEngines.live(Database.in(server), 31, 200);
        }
    }
}
