package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.plan.Part;
import org.muster.shared.export.CsvRows;

/** Gaps as a file: what the list shows, one row a gap. */
class GapCellsTest {

    @Test
    void everyGapIsARowWithWhatHelps() throws IOException {
        var gaps = Gaps.of(
                where().needs(2)
                        .line(Part.ASSIGNMENT, "DB-1", "requirement", "DB", "duty", "PRIMARY", "asset", "S-1")
                        .server("S-1", Stage.IN_STORE, "A")
                        .world(),
                TODAY,
                90);
        var file = new ByteArrayOutputStream();
        try (var rows = new CsvRows<>(file, GapCells.ALL, CsvRows.Profile.MACHINE)) {
            for (var gap : gaps) {
                rows.write(gap);
            }
        }

        assertThat(file.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "plan,requirement,name,on,subject,reason,from,to,shared,missed_alone,done_alone,remedies",
                        "PAY,DB,Servers,2026-11-23,DB,SHORT,R2,R4,false,50.0,50.0,ORDER DB; ASSIGN DB");
    }
}
