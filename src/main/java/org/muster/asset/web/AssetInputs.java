package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.muster.asset.Detail;
import org.muster.catalog.CurrencyDirectory;
import org.muster.catalog.Kind;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;
import org.muster.shared.web.Choice;

/** How forms ask for details and fields: the right input, in the visitor's words. */
@RequestScoped
class AssetInputs {

    private static final int LINE = 200;

    private static final Map<Detail, String> PICKED = Map.of(
            Detail.PLACE, "place",
            Detail.CUSTODIAN, "person",
            Detail.HOLDER, "holder",
            Detail.VENDOR, "vendor",
            Detail.MODEL, "model",
            Detail.SUCCESSOR, "asset",
            Detail.DOCUMENT, "document");

    private final AssetWords words;
    private final CurrencyDirectory currencies;

    @Inject
    AssetInputs(AssetWords words, CurrencyDirectory currencies) {
        this.words = words;
        this.currencies = currencies;
    }

    AssetInputs() {
        this(null, null);
    }

    /** Whether the detail names something that exists. */
    static boolean picked(Detail detail) {
        return PICKED.containsKey(detail);
    }

    /** A detail of a step with an asset of the kind. */
    Input of(Detail detail, Kind kind) {
        return of(detail, kind.name());
    }

    /** The evidence of a step: a document of the asset, or whatever else it is called by. */
    Input evidence(String asset) {
        return of(Detail.DOCUMENT, asset);
    }

    private Input of(Detail detail, String of) {
        var input = input(detail.field(), words.label(detail), words.ifAny("asset.detail." + detail.name() + ".help"));
        if (PICKED.containsKey(detail)) {
            return new Input(input.id(), input.label(), PICKED.get(detail), "", input.help(), false, List.of(), of);
        }
        return detail == Detail.CURRENCY ? input.offering(currencies()) : input;
    }

    Input of(Field field) {
        return input(field, words.field(field.name()), words.ifAny("asset.field." + field.name() + ".help"));
    }

    /** A line of the description, with its label. */
    Input line(String id, String type) {
        return new Input(
                id,
                words.of("asset.column." + id),
                type,
                "",
                words.ifAny("asset.column." + id + ".help"),
                false,
                List.of(),
                "");
    }

    /** A choice among options. */
    Input one(String id, List<Choice> options) {
        return line(id, "one").offering(options);
    }

    List<Choice> currencies() {
        return currencies.all().stream()
                .map(currency -> new Choice(currency.code(), currency.code() + " " + words.named(currency)))
                .toList();
    }

    private Input input(Field field, String label, String help) {
        var type = switch (field.type()) {
            case INTEGER, DECIMAL -> "number";
            case DATE -> "date";
            case CHOICE, YES_NO -> "one";
            case MONEY -> "text";
            case TEXT -> field.maximum().filter(most -> most.intValue() > LINE).isPresent() ? "area" : "text";
        };
        var hint = help.isEmpty() && field.type() == FieldType.MONEY ? words.of("shared.form.money.help") : help;
        return new Input(field.name(), label, type, words.unit(field), hint, field.required(), options(field), "");
    }

    private List<Choice> options(Field field) {
        return switch (field.type()) {
            case CHOICE -> words.choices(field.name(), field.choices());
            case YES_NO -> List.of(new Choice("true", words.yesNo(true)), new Choice("false", words.yesNo(false)));
            default -> List.of();
        };
    }
}
