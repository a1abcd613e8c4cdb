package org.muster.asset.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.muster.asset.AssetRow;
import org.muster.asset.AssetSheet;
import org.muster.asset.Detail;
import org.muster.asset.StepOffer;
import org.muster.shared.usecase.Reason;

/** Assets and their steps as they look on the wire; names are snake_case, what is unknown is null. */
final class AssetJson {

    private AssetJson() {}

    /** One line of the list. */
    static JsonObject row(AssetRow row) {
        return head(row)
                .add("site", row.site())
                .add("capability", row.capability())
                .add("department", row.department())
                .add("vendor", row.vendor())
                .add("holder", row.holder())
                .add("due_on", text(row.due().map(LocalDate::toString)))
                .add("changed_at", row.changedAt().toString())
                .build();
    }

    private static JsonObjectBuilder head(AssetRow row) {
        return Json.createObjectBuilder()
                .add("tag", row.tag())
                .add("kind", row.kind().name())
                .add("stage", row.stage().name())
                .add("name", row.name())
                .add("model", row.model())
                .add("serial", row.serial())
                .add("place", row.place())
                .add("custodian", row.custodian())
                .add("quantity", row.quantity())
                .add("version", row.version());
    }

    /** One asset whole. */
    static JsonObjectBuilder sheet(AssetSheet sheet) {
        var fields = Json.createObjectBuilder();
        sheet.particulars().values().forEach(fields::add);
        var object = Json.createObjectBuilder(row(sheet.row()))
                .add("purpose", sheet.purpose())
                .add("origin", sheet.origin())
                .add("successor", sheet.successor())
                .add("predecessor", sheet.predecessor())
                .add("effective_on", sheet.effectiveOn().toString())
                .add("accepted_on", text(sheet.acceptedOn().map(LocalDate::toString)));
        for (var detail : Detail.LASTING) {
            object.add(detail.wire(), text(sheet.told(detail)));
        }
        return object.add("fields", fields);
    }

    /** The steps as offered to the caller. */
    static JsonArrayBuilder offers(AssetSheet sheet, Function<Reason, String> words) {
        var offers = Json.createArrayBuilder();
        sheet.offers().forEach(offer -> offers.add(offer(offer, words)));
        return offers;
    }

    private static JsonObjectBuilder offer(StepOffer offer, Function<Reason, String> words) {
        return Json.createObjectBuilder()
                .add("step", offer.step().name())
                .add("open", offer.open())
                .add("needs", Json.createArrayBuilder(offer.needs()))
                .add(
                        "refusals",
                        Json.createArrayBuilder(
                                offer.refusals().stream().map(words).toList()));
    }

    private static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
