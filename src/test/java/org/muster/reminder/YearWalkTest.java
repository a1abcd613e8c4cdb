package org.muster.reminder;

import org.junit.jupiter.api.Test;

/** The year of {@link YearWalkFaults}, cut to its first two months and fewer things. */
class YearWalkTest {

    @Test
    void whatWasToldIsWhatCountingItOutSays() {
        YearWalk.over(150, 60);
    }
}
