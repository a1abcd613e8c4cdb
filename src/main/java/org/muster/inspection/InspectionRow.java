package org.muster.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.persistence.Keyed;

/** A check as one line of a list, with the names of what it names. */
public record InspectionRow(
        Long rowId,
        String code,
        String asset,
        String assetName,
        String site,
        String rule,
        String duty,
        ChecklistPurpose purpose,
        String checklist,
        int edition,
        InspectionResult result,
        LocalDate doneOn,
        String doneBy,
        String doneByName,
        Instant recordedAt,
        String reason,
        String step,
        String finding)
        implements Keyed {

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return recordedAt.toString();
    }
}
