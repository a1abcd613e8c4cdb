package org.muster.catalog.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.muster.catalog.VendorRow;

/** Vendors as they look on the wire. */
final class VendorJson {

    private VendorJson() {}

    static JsonObject row(VendorRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("name", row.name())
                .add("type", row.type().name())
                .add("country", row.country())
                .add("contact", row.contact())
                .add("mail", row.mail())
                .add("phone", row.phone())
                .add("sla_hours", hours(row))
                .build();
    }

    private static JsonValue hours(VendorRow row) {
        return Optional.ofNullable(row.slaHours())
                .<JsonValue>map(Json::createValue)
                .orElse(JsonValue.NULL);
    }
}
