package org.muster.plan.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.plan.BusinessLineRow;
import org.muster.plan.EditionRow;
import org.muster.plan.LossScenarioRow;
import org.muster.plan.Part;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanRow;
import org.muster.plan.PlanSheet;
import org.muster.shared.field.Field;

/** Plans as they look on the wire; what is unknown is null. */
final class PlanJson {

    private PlanJson() {}

    /** One line of the list. */
    static JsonObject row(PlanRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("name", row.name())
                .add("name_zh", row.nameZh())
                .add("site", row.site())
                .add("owner", row.owner())
                .add("priority", row.priority())
                .add("edition", row.edition())
                .add("in_force", row.inForce())
                .add(
                        "review_on",
                        row.reviewed() ? Json.createValue(row.reviewOn().toString()) : JsonValue.NULL)
                .add("retired", row.retired())
                .build();
    }

    /** One plan whole, with the lines of the edition shown. */
    static JsonObject sheet(PlanSheet sheet) {
        var details = sheet.details();
        var lines = Json.createObjectBuilder();
        for (var part : Part.values()) {
            lines.add(part.name(), lines(sheet.lines(part)));
        }
        return head(Json.createObjectBuilder().add("code", sheet.code()), details)
                .add("edition", sheet.edition())
                .add("in_force", sheet.inForce())
                .add("contacts", sheet.contacts())
                .add(
                        "review_on",
                        sheet.reviewed() ? Json.createValue(sheet.reviewOn().toString()) : JsonValue.NULL)
                .add("retired", sheet.retired())
                .add("version", sheet.version())
                .add("shown", edition(sheet.shown()))
                .add("lines", lines)
                .build();
    }

    private static JsonObjectBuilder head(JsonObjectBuilder json, PlanDetails details) {
        return json.add("name", details.name())
                .add("name_zh", details.nameZh())
                .add("site", details.site())
                .add("owner", details.owner())
                .add("authority", details.authority())
                .add("deputy", details.deputy())
                .add("priority", details.priority())
                .add("business_lines", Json.createArrayBuilder(details.businessLines()))
                .add("scenarios", Json.createArrayBuilder(details.scenarios()));
    }

    static JsonObjectBuilder edition(EditionRow row) {
        return Json.createObjectBuilder()
                .add("edition", row.edition())
                .add("stage", row.stage().name())
                .add("authors", Json.createArrayBuilder(row.authors()))
                .add("approver", row.approver())
                .add("approved_at", text(row.approvedAt().map(Instant::toString)))
                .add("summary", row.summary());
    }

    static JsonArrayBuilder lines(List<PlanLineRow> rows) {
        var array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(line(row)));
        return array;
    }

    static JsonObjectBuilder line(PlanLineRow row) {
        var json = Json.createObjectBuilder().add("code", row.code()).add("version", row.version());
        row.part().fields().forEach(field -> json.add(field.name(), value(field, row.text(field.name()))));
        return json;
    }

    private static JsonValue value(Field field, String text) {
        if (text.isEmpty()) {
            return JsonValue.NULL;
        }
        return switch (field.type()) {
            case INTEGER, DECIMAL -> Json.createValue(new BigDecimal(text));
            case YES_NO -> text.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
            default -> Json.createValue(text);
        };
    }

    static JsonObjectBuilder businessLine(BusinessLineRow row) {
        var details = row.details();
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("name", details.name())
                .add("name_zh", details.nameZh())
                .add("owner", details.owner())
                .add("rto_hours", details.rtoHours())
                .add("rpo_hours", details.rpoHours())
                .add("mtpd_hours", details.mtpdHours())
                .add("hourly_loss", text(details.hourlyLoss().map(Object::toString)))
                .add("version", row.version());
    }

    static JsonObjectBuilder scenario(LossScenarioRow row) {
        var details = row.details();
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("name", details.name())
                .add("name_zh", details.nameZh())
                .add("type", details.type().name())
                .add(
                        "impacts",
                        Json.createArrayBuilder(
                                details.impacts().stream().map(Enum::name).toList()))
                .add("takes_away", Json.createArrayBuilder(details.takesAway()))
                .add("version", row.version());
    }

    private static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
