package org.muster.asset.rest;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.asset.AssetSheet;
import org.muster.asset.Correction;
import org.muster.asset.Detail;
import org.muster.asset.NewAsset;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.catalog.Kind;
import org.muster.shared.rest.Body;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Reads what programs send about assets, strictly: an unknown name is an error, not a wish. */
final class AssetBody {

    private static final List<String> WRITABLE =
            List.of("name", "model", "capability", "serial", "department", "vendor", "fields");

    private AssetBody() {}

    static NewAsset wanted(Body body) {
        body.only(
                "tag",
                "kind",
                "name",
                "model",
                "capability",
                "quantity",
                "serial",
                "site",
                "department",
                "fields",
                "reason",
                "effective_on",
                "price",
                "currency",
                "closes",
                "reference");
        var details = new TreeMap<String, String>();
        body.decimal("price").ifPresent(price -> details.put("price", price.toPlainString()));
        body.optionalText("currency").ifPresent(currency -> details.put("currency", currency));
        body.optionalText("closes").ifPresent(gap -> details.put(Detail.CLOSES.wire(), gap));
        body.optionalText("reference").ifPresent(reference -> details.put("reference", reference));
        return new NewAsset(
                body.optionalText("tag").orElse(""),
                body.optionalText("kind").filter(text -> !text.isBlank()).map(kind -> kind(body, kind)),
                body.optionalText("name").orElse(""),
                body.optionalText("model").orElse(""),
                body.optionalText("capability").orElse(""),
                quantity(body).orElse(1),
                body.optionalText("serial").orElse(""),
                body.optionalText("site").orElse(""),
                body.optionalText("department").orElse(""),
                body.object("fields").map(Body::scalars).orElse(Map.of()),
                new StepOrder(
                        Step.REQUEST,
                        body.date("effective_on"),
                        body.optionalText("reason").orElse(""),
                        0,
                        Optional.empty(),
                        details));
    }

    /** A whole asset as it was read, with other words; what only steps change must be as it was. */
    static Correction correction(Body body, AssetSheet present) {
        var known = AssetJson.sheet(present).build();
        body.only(known.keySet().toArray(String[]::new));
        refuseOtherChanges(body, known);
        return new Correction(
                body.optionalText("name"),
                body.optionalText("model"),
                body.optionalText("capability"),
                body.optionalText("serial"),
                body.optionalText("department"),
                body.optionalText("vendor"),
                body.object("fields").map(Body::scalars));
    }

    private static void refuseOtherChanges(Body body, JsonObject known) {
        var changed = body.names().stream()
                .filter(name -> !WRITABLE.contains(name) && !known.get(name).equals(body.raw(name)))
                .map(name -> body.reason(name, "asset.refusal.only_by_step", name))
                .toList();
        if (!changed.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, changed);
        }
    }

    static StepOrder order(Body body) {
        body.only("step", "effective_on", "reason", "version", "quantity", "details");
        var details = new TreeMap<>(body.object("details").map(Body::scalars).orElse(Map.of()));
        var reason = Optional.ofNullable(details.remove("reason"));
        return new StepOrder(
                step(body),
                body.date("effective_on"),
                body.optionalText("reason").or(() -> reason).orElse(""),
                body.integer("version").orElseThrow(() -> needed(body, "version")),
                quantity(body),
                details);
    }

    private static Step step(Body body) {
        var name = body.text("step");
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(name) && step != Step.REQUEST)
                .findFirst()
                .orElseThrow(() -> invalid(body.reason("step", "asset.refusal.unknown_step", name)));
    }

    private static Kind kind(Body body, String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid(body.reason("kind", "asset.refusal.unknown_kind", name)));
    }

    private static Optional<Integer> quantity(Body body) {
        return body.integer("quantity").map(number -> {
            if (number < 1 || number > 1_000_000) {
                throw invalid(body.reason("quantity", "shared.refusal.minimum", 1));
            }
            return number.intValue();
        });
    }

    private static Refusal needed(Body body, String name) {
        return invalid(body.reason(name, "shared.refusal.needed"));
    }

    private static Refusal invalid(Reason reason) {
        return new Refusal(Refusal.Kind.INVALID, List.of(reason));
    }
}
