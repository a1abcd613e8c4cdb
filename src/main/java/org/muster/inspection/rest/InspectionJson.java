package org.muster.inspection.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.muster.inspection.InspectionRow;
import org.muster.inspection.InspectionSheet;
import org.muster.inspection.PhotoLine;

/** Checks as they look on the wire. */
final class InspectionJson {

    private InspectionJson() {}

    static JsonObject row(InspectionRow row) {
        return Json.createObjectBuilder()
                .add("id", row.code())
                .add("asset", row.asset())
                .add("site", row.site())
                .add("rule", row.rule())
                .add("duty", row.duty())
                .add("purpose", row.purpose().name())
                .add("checklist", row.checklist())
                .add("version", row.edition())
                .add("result", row.result().name())
                .add("done_on", row.doneOn().toString())
                .add("done_by", row.doneBy())
                .add("recorded_at", row.recordedAt().toString())
                .add("reason", row.reason())
                .add("step", row.step())
                .add("finding", row.finding())
                .build();
    }

    static JsonObject sheet(InspectionSheet sheet) {
        var answers = Json.createArrayBuilder();
        sheet.lines()
                .forEach(line -> answers.add(Json.createObjectBuilder()
                        .add("item", line.item().number())
                        .add("text", line.item().name())
                        .add("type", line.item().type().name())
                        .add("value", line.answer().answer())
                        .add("verdict", line.answer().verdict().name())
                        .add("note", line.answer().note())
                        .add("photos", digests(line.photos()))));
        return Json.createObjectBuilder()
                .add("id", sheet.code())
                .add("asset", sheet.asset())
                .add("site", sheet.site())
                .add("place", sheet.place())
                .add("rule", sheet.rule())
                .add("duty", sheet.duty())
                .add("purpose", sheet.purpose().name())
                .add("checklist", sheet.checklist().row().code())
                .add("version", sheet.checklist().row().edition())
                .add("result", sheet.result().name())
                .add("done_on", sheet.doneOn().toString())
                .add("done_by", sheet.doneBy())
                .add("recorded_at", sheet.recordedAt().toString())
                .add("reason", sheet.reason())
                .add("signed_as", sheet.signedAs())
                .add("step", sheet.step())
                .add("finding", sheet.finding())
                .add("seal", sheet.seal())
                .add("intact", sheet.intact())
                .add("answers", answers)
                .build();
    }

    private static JsonArrayBuilder digests(List<PhotoLine> photos) {
        return Json.createArrayBuilder(photos.stream().map(PhotoLine::sha256).toList());
    }
}
