package org.muster.inspection.web;

import org.muster.asset.AssetSheet;
import org.muster.inspection.ChecklistSheet;
import org.muster.inspection.DutyRow;
import org.muster.inspection.DutyState;

/**
 * One stop of a round: what to check where, and the questions to answer.
 *
 * @param key tells the stops of a page apart
 * @param duty the code of the duty it fulfils, empty when nothing asks for the check
 * @param what by which rule, or by which checklist
 */
public record RoundStop(
        String key,
        String duty,
        String asset,
        String assetName,
        String where,
        String what,
        DutyState state,
        ChecklistSheet checklist) {

    static RoundStop of(DutyRow row, DutyState state, String what, ChecklistSheet checklist) {
        return new RoundStop(
                row.code(),
                row.code(),
                row.asset(),
                row.assetName(),
                row.placeName().isEmpty() ? row.place() : row.placeName(),
                what,
                state,
                checklist);
    }

    static RoundStop unasked(AssetSheet sheet, String what, ChecklistSheet checklist) {
        return new RoundStop(
                sheet.tag(),
                "",
                sheet.tag(),
                sheet.row().name(),
                sheet.row().placeName().isEmpty()
                        ? sheet.row().place()
                        : sheet.row().placeName(),
                what,
                DutyState.WINDOW_OPEN,
                checklist);
    }
}
