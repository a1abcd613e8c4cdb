package org.muster.catalog.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.muster.catalog.CapabilityRow;

/** Capabilities as they look on the wire. */
final class CapabilityJson {

    private CapabilityJson() {}

    static JsonObject row(CapabilityRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("kind", row.kind().name())
                .add("name", row.name())
                .add("name_zh", row.nameZh())
                .add("description", row.description())
                .add("version", row.version())
                .build();
    }
}
