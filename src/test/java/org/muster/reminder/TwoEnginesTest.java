package org.muster.reminder;

import org.junit.jupiter.api.Test;

/** The month of {@link TwoEnginesFaults}, cut to some days. */
class TwoEnginesTest {

    @Test
    void everythingIsSentAndNothingTwice() {
        TwoEngines.live(5, 40);
    }
}
