package org.muster.drill.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import org.muster.drill.DrillResult;
import org.muster.drill.DrillRow;
import org.muster.drill.NewDrill;
import org.muster.drill.NewTraining;
import org.muster.drill.TrainingRow;
import org.muster.drill.TrainingType;
import org.muster.shared.rest.Body;
import org.muster.shared.usecase.Refusal;

/** Exercises and trainings as they look on the wire. */
final class DrillJson {

    private DrillJson() {}

    static JsonObject drill(DrillRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("plan", row.plan())
                .add("scenario", row.scenario())
                .add("held_on", row.heldOn().toString())
                .add("result", row.result().name())
                .add(
                        "measured_hours",
                        row.measuredHours().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add("remarks", row.remarks())
                .add("recorded_by", row.recordedBy())
                .build();
    }

    static JsonObject training(TrainingRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("person", row.person())
                .add("type", row.type().name())
                .add("held_on", row.heldOn().toString())
                .add("valid_until", row.validUntil().toString())
                .add("remarks", row.remarks())
                .add("recorded_by", row.recordedBy())
                .build();
    }

    static NewDrill newDrill(Body body) {
        body.only("plan", "scenario", "held_on", "result", "measured_hours", "remarks");
        return new NewDrill(
                body.text("plan"),
                body.optionalText("scenario").orElse(""),
                day(body, "held_on"),
                constant("result", DrillResult.values(), body.text("result")),
                body.decimal("measured_hours"),
                body.optionalText("remarks").orElse(""));
    }

    static NewTraining newTraining(Body body) {
        body.only("person", "type", "held_on", "valid_until", "remarks");
        return new NewTraining(
                body.text("person"),
                constant("type", TrainingType.values(), body.text("type")),
                day(body, "held_on"),
                day(body, "valid_until"),
                body.optionalText("remarks").orElse(""));
    }

    private static LocalDate day(Body body, String name) {
        return body.date(name).orElseThrow(() -> Refusal.invalid(name, "shared.refusal.needed"));
    }

    private static <E extends Enum<E>> E constant(String field, E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field, "shared.refusal.choice", name, Arrays.toString(constants)));
    }
}
