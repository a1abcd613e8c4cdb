package org.muster.catalog.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.muster.catalog.ModelRow;
import org.muster.catalog.ModelSheet;

/** Models as they look on the wire; what is unknown is null. */
final class ModelJson {

    private ModelJson() {}

    /** One line of the list. */
    static JsonObject row(ModelRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("kind", row.kind().name())
                .add("maker", row.maker())
                .add("name", row.name())
                .add("capability", row.capability())
                .add("changed_at", row.changedAt().toString())
                .build();
    }

    /** One model whole. */
    static JsonObject sheet(ModelSheet sheet) {
        var fields = Json.createObjectBuilder();
        sheet.particulars().values().forEach(fields::add);
        return Json.createObjectBuilder()
                .add("code", sheet.code())
                .add("kind", sheet.kind().name())
                .add("maker", sheet.maker())
                .add("name", sheet.name())
                .add("capability", sheet.capability())
                .add("type_level", number(sheet.typeLevel().map(Json::createValue)))
                .add("expected_life_months", number(sheet.expectedLifeMonths().map(Json::createValue)))
                .add("deploy_hours", number(sheet.deployHours().map(Json::createValue)))
                .add("data_bearing", sheet.dataBearing())
                .add("energy_rating", sheet.energyRating())
                .add("fields", fields)
                .add("version", sheet.version())
                .add("changed_at", sheet.changedAt().toString())
                .build();
    }

    private static JsonValue number(Optional<? extends JsonValue> number) {
        return number.<JsonValue>map(known -> known).orElse(JsonValue.NULL);
    }
}
