package org.muster.reminder;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killed twice at every point of a run at which something is written. */
class KilledFaults {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before take", "after take", "before watch", "after watch", "before tell", "after tell",
                "before digest", "after digest", "before ended", "after ended", "before claim", "after claim",
                "before begin", "after begin", "before settle", "after settle", "before release", "after release"
            })
    void everythingIsToldAndSentOnce(String point, @TempDir Path folder) throws IOException, InterruptedException {
        Kills.twiceAt(point, 1, folder);
    }
}
