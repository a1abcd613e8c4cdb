package org.muster.inspection.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.inspection.ChecklistItem;
import org.muster.inspection.ChecklistRow;
import org.muster.inspection.ChecklistSheet;
import org.muster.inspection.DutyRow;
import org.muster.inspection.RuleRow;

/** Rules, checklists and duties as they look on the wire; names are snake_case, what is unknown is null. */
final class DutyJson {

    private DutyJson() {}

    static JsonObject duty(DutyRow duty, Instant now) {
        return Json.createObjectBuilder()
                .add("id", duty.code())
                .add("asset", duty.asset())
                .add("asset_name", duty.assetName())
                .add("rule", duty.rule())
                .add("rule_name", duty.name())
                .add("purpose", duty.purpose().name())
                .add("checklist", duty.checklist())
                .add("state", duty.state(now).name())
                .add("site", duty.site())
                .add("place", duty.place())
                .add("responsible", duty.responsible())
                .add("cause", duty.cause())
                .add("asked_on", duty.asked().toString())
                .add("opens_on", duty.opens().toString())
                .add("planned_on", duty.planned().toString())
                .add("late_until", duty.lateUntil().toString())
                .add("moved_from", day(duty.movedFrom()))
                .add("settled_on", day(duty.settledOn()))
                .add("settled_by", duty.settledBy())
                .add("inspection", duty.inspection())
                .add("reason", duty.reason())
                .add("waived_until", day(duty.waivedUntil()))
                .add("version", duty.version())
                .build();
    }

    static JsonObject rule(RuleRow rule) {
        return Json.createObjectBuilder()
                .add("code", rule.code())
                .add("name", rule.name())
                .add("name_zh", rule.nameZh())
                .add("purpose", rule.purpose().name())
                .add("kind", rule.kind())
                .add("model", rule.model())
                .add("site", rule.site())
                .add("asset", rule.asset())
                .add("recurrence", rule.recurrence().text())
                .add("checklist", rule.checklist())
                .add("source", rule.source().name())
                .add("active", rule.active())
                .build();
    }

    static JsonObject checklist(ChecklistRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("version", row.edition())
                .add("kind", row.kind().name())
                .add("purpose", row.purpose().name())
                .add("name", row.name())
                .add("name_zh", row.nameZh())
                .build();
    }

    static JsonObject checklist(ChecklistSheet sheet) {
        var items = Json.createArrayBuilder();
        sheet.items().forEach(item -> items.add(item(item)));
        return Json.createObjectBuilder(checklist(sheet.row()))
                .add("items", items)
                .build();
    }

    private static JsonObject item(ChecklistItem item) {
        return Json.createObjectBuilder()
                .add("item", item.number())
                .add("text", item.name())
                .add("text_zh", item.nameZh())
                .add("type", item.type().name())
                .add("unit", item.unit())
                .add("minimum", number(item.minimum()))
                .add("maximum", number(item.maximum()))
                .add("choices", choices(item))
                .add("critical", item.critical())
                .build();
    }

    private static JsonArrayBuilder choices(ChecklistItem item) {
        return Json.createArrayBuilder(item.choices());
    }

    private static JsonValue number(Optional<BigDecimal> number) {
        return number.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }

    static JsonValue day(@Nullable Temporal day) {
        return day == null ? JsonValue.NULL : Json.createValue(day.toString());
    }
}
