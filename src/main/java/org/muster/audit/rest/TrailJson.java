package org.muster.audit.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.muster.audit.ChainReport;
import org.muster.audit.TrailRow;

/** The trail on the wire. */
final class TrailJson {

    private TrailJson() {}

    static JsonObject row(TrailRow row) {
        return Json.createObjectBuilder()
                .add("seq", row.seq())
                .add("recorded_at", row.recordedAt().toString())
                .add("command_id", row.commandId())
                .add("actor", row.actor())
                .add("whence", row.whence().name())
                .add("address", row.address())
                .add("action", row.action())
                .add("subject_type", row.subjectType())
                .add("subject_ref", row.subjectRef())
                .add("reason", row.reason())
                .add("batch", row.batch())
                .add("changes", changes(row))
                .add("row_hash", row.rowHash())
                .build();
    }

    private static JsonArrayBuilder changes(TrailRow row) {
        var changes = Json.createArrayBuilder();
        row.changed()
                .forEach(change -> changes.add(Json.createObjectBuilder()
                        .add("field", change.field())
                        .add("before", change.before())
                        .add("after", change.after())));
        return changes;
    }

    static JsonObject valid(ChainReport report) {
        return Json.createObjectBuilder()
                .add("valid", true)
                .add("rows", report.rows())
                .add("head_hash", report.headHash())
                .build();
    }
}
