package org.muster.reminder;

import org.junit.jupiter.api.Test;

/** A year with a moved clock over 500 things; what was told is compared with a ledger counted out by hand, day by day. */
class YearWalkFaults {

    @Test
    void whatWasToldInAYearIsWhatCountingItOutSays() {
        YearWalk.over(500, 365);
    }
}
