package org.muster.catalog.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
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
                .add("phone", row.phone())
                .build();
    }
}
