package org.muster.reminder;

import org.junit.jupiter.api.Test;

/** Two servers on one database for a month of days: everything is told and sent, nothing twice. */
class TwoEnginesFaults {

    @Test
    void everythingIsSentAndNothingTwice() {
        TwoEngines.live(31, 200);
    }
}
