package org.muster.reminder;

import org.junit.jupiter.api.Test;
import org.muster.test.Database;

/** The month of {@link TwoEnginesFaults}, cut to some days. */
class TwoEnginesTest {

    @Test
    void everythingIsSentAndNothingTwice() {
        TwoEngines.live(new Database(), 5, 40);
    }
}
