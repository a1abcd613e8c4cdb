package org.muster.reminder;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed twice in the middle of telling; {@link KilledFaults} tries every point of a run. */
class KilledTest {

    @Test
    void everythingIsToldAndSentOnce(@TempDir Path folder) throws IOException, InterruptedException {
        Kills.twiceAt("before tell", 2, folder);
    }
}
