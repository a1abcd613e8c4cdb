package org.muster.place.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.muster.place.FailureGroups;
import org.muster.place.GeoPoint;
import org.muster.place.PlaceRow;
import org.muster.place.PlaceSheet;
import org.muster.place.SiteDetails;

/** Places as they look on the wire; what is unknown is null. */
final class PlaceJson {

    private PlaceJson() {}

    /** One line of the list. */
    static JsonObject row(PlaceRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("name", row.name())
                .add("name_zh", row.nameZh())
                .add("level", row.level().name())
                .add("parent", row.parent())
                .add("site", row.site())
                .add("active", row.active())
                .build();
    }

    /** One place whole, with what is known of its site and what it fails together with. */
    static JsonObject sheet(PlaceSheet sheet) {
        var path = Json.createArrayBuilder();
        sheet.path().forEach(above -> path.add(above.code()));
        var object = Json.createObjectBuilder(row(sheet.row()))
                .add("path", path)
                .add("failure_groups", groups(sheet.groups()))
                .add("version", sheet.version())
                .add("changed_at", sheet.changedAt().toString());
        sheet.site().ifPresent(site -> object.add("site_details", site(site)));
        return object.build();
    }

    private static JsonObjectBuilder groups(FailureGroups groups) {
        return Json.createObjectBuilder()
                .add("site", groups.site())
                .add("room", groups.room())
                .add("power_feed", groups.powerFeed())
                .add("network", groups.network());
    }

    private static JsonObjectBuilder site(SiteDetails site) {
        return Json.createObjectBuilder()
                .add("site_type", site.type().name())
                .add("time_zone", site.timeZone())
                .add("calendar", site.calendar())
                .add("latitude", number(site.position().map(GeoPoint::latitude)))
                .add("longitude", number(site.position().map(GeoPoint::longitude)))
                .add("address", site.address());
    }

    private static JsonValue number(Optional<BigDecimal> number) {
        return number.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
