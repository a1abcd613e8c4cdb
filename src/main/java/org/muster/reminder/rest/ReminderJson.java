package org.muster.reminder.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.muster.reminder.InboxRow;

/** A reminder on the wire. */
final class ReminderJson {

    private ReminderJson() {}

    static JsonObject of(InboxRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id())
                .add("subject_type", row.subjectType())
                .add("subject", row.subject())
                .add("rule", row.rule())
                .add("planned_on", row.plannedOn().toString())
                .add("tolerated_until", row.toleratedUntil().toString())
                .add("rung", row.rung().code())
                .add("recipient", row.recipient())
                .add("channel", row.channel().name())
                .add("state", row.state().name())
                .add("because", row.because().name())
                .add("told_at", row.toldAt().toString())
                .add("site", row.site())
                .build();
    }
}
