package org.muster.asset.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.asset.AssetSheet;
import org.muster.asset.Detail;
import org.muster.asset.NewAsset;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.catalog.Kind;
import org.muster.shared.field.Field;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Refusal;

/** What a person fills in to request an asset: raw text by the names on the wire. */
public class RequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What belongs to one thing alone and is not copied with its description. */
    private static final List<String> OWN =
            List.of("host_name", "address", "imei", "sim", "phone_number", "policy_number");

    private final Map<String, String> values = new HashMap<>(Map.of("quantity", "1"));

    /** What stands in the fields, by their names. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Takes over the description of another asset, without what is its alone. */
    void copy(AssetSheet other) {
        var row = other.row();
        values.putAll(other.particulars().values());
        values.keySet().removeAll(OWN);
        values.put("name", row.name());
        values.put("model", AssetPicks.shown(row.model(), other.names().model()));
        values.put("capability", row.capability());
        values.put("department", row.department());
        values.put("site", row.site());
        values.put("quantity", Integer.toString(row.quantity()));
        other.price().ifPresent(price -> {
            values.put("price", price.amount().toPlainString());
            values.put("currency", price.currency().getCurrencyCode());
        });
    }

    /** Takes over what a plan lacks. */
    void fill(String capability, String quantity, String site, String gap, String reason) {
        values.put("capability", capability);
        values.put("site", site);
        values.put(Detail.CLOSES.wire(), gap);
        values.put("quantity", quantity.isEmpty() ? "1" : quantity);
        values.put("reason", reason);
    }

    NewAsset wanted(Kind kind, Collection<Field> described) {
        var particulars = new TreeMap<String, String>();
        described.forEach(field -> particulars.put(field.name(), text(field.name())));
        return new NewAsset(
                text("tag"),
                Optional.of(kind),
                text("name"),
                AssetPicks.code(text("model")),
                text("capability"),
                quantity(),
                "",
                text("site"),
                text("department"),
                particulars,
                new StepOrder(Step.REQUEST, Optional.empty(), text("reason"), 0, Optional.empty(), details()));
    }

    private Map<String, String> details() {
        var details = new TreeMap<String, String>();
        if (!text("price").isEmpty()) {
            details.put("price", text("price"));
            details.put("currency", currency());
        }
        if (!text(Detail.CLOSES.wire()).isEmpty()) {
            details.put(Detail.CLOSES.wire(), text(Detail.CLOSES.wire()));
        }
        return details;
    }

    private String currency() {
        if (text("currency").isEmpty()) {
            throw Refusal.invalid("currency", "shared.refusal.needed");
        }
        return text("currency");
    }

    private int quantity() {
        var field = Field.integer("quantity").from(1).to(1_000_000).needed();
        return Particulars.read(List.of(field), Map.of("quantity", text("quantity")))
                .get("quantity")
                .map(Integer::valueOf)
                .orElseThrow();
    }

    private String text(String name) {
        return Optional.ofNullable(values.get(name)).orElse("").strip();
    }
}
