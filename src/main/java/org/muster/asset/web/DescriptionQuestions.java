package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.AssetSheet;
import org.muster.asset.Detail;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.CapabilityRow;
import org.muster.catalog.FieldDirectory;
import org.muster.catalog.Kind;
import org.muster.identity.Department;
import org.muster.place.PlaceDirectory;
import org.muster.shared.field.Field;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Choice;

/** What one can write about an asset of a kind, in the order a person knows it. */
@RequestScoped
class DescriptionQuestions {

    private final AssetWords words;
    private final AssetInputs inputs;
    private final FieldDirectory fields;
    private final CapabilityDirectory capabilities;
    private final PlaceDirectory places;
    private final OpenCommand open;
    private final StepQuestions steps;

    @Inject
    DescriptionQuestions(
            AssetWords words,
            AssetInputs inputs,
            FieldDirectory fields,
            CapabilityDirectory capabilities,
            PlaceDirectory places,
            OpenCommand open,
            StepQuestions steps) {
        this.words = words;
        this.inputs = inputs;
        this.fields = fields;
        this.capabilities = capabilities;
        this.places = places;
        this.open = open;
        this.steps = steps;
    }

    DescriptionQuestions() {
        this(null, null, null, null, null, null, null);
    }

    /** The kind that gives the capability. */
    Optional<Kind> kindOf(String capability) {
        return capabilities.find(capability).map(CapabilityRow::kind);
    }

    /** Why something is requested that a plan lacks. */
    String gap(String plan) {
        return plan.isEmpty() ? "" : words.of("asset.page.request.gap", plan);
    }

    /** What others have to say to it before it is saved. */
    StepQuestions steps() {
        return steps;
    }

    AssetWords words() {
        return words;
    }

    /** The kind's, the organisation's own and the common fields. */
    List<Field> particulars(Kind kind) {
        return Stream.concat(fields.of(kind).stream(), AssetSheet.commonFields().stream())
                .toList();
    }

    List<Input> fields(Kind kind) {
        return fields.of(kind).stream().map(inputs::of).toList();
    }

    List<Input> common() {
        return AssetSheet.commonFields().stream().map(inputs::of).toList();
    }

    Input name() {
        return inputs.line("name", "text");
    }

    Input model(Kind kind) {
        var line = inputs.line("model", "model");
        return new Input(line.id(), line.label(), line.type(), "", line.help(), false, List.of(), kind.name());
    }

    Input capability(Kind kind) {
        return inputs.one(
                "capability",
                capabilities.of(kind).stream()
                        .map(each -> new Choice(each.code(), words.named(each)))
                        .toList());
    }

    Input line(String id, String type) {
        return inputs.line(id, type);
    }

    /** The requirement of a plan it is procured for. */
    Input closes(Kind kind) {
        return inputs.of(Detail.CLOSES, kind);
    }

    Input department() {
        return inputs.one(
                "department",
                Stream.of(Department.values())
                        .map(each -> new Choice(each.name(), words.label(each)))
                        .toList());
    }

    /** The sites the person may request for. */
    Input site() {
        var reach = open.by().reach(Right.MANAGE_ASSETS);
        return inputs.one(
                "site",
                places.sites().stream()
                        .filter(site -> site.active() && reach.covers(site.code()))
                        .map(site -> new Choice(site.code(), AssetPicks.shown(site.code(), words.named(site))))
                        .toList());
    }

    /** A price may be given in these. */
    Input currency() {
        return inputs.one("currency", inputs.currencies());
    }

    /** The same for a request of this kind: a name is only needed where no model gives one. */
    List<Input> edited(Kind kind) {
        return List.of(
                name().needed(),
                model(kind),
                capability(kind),
                inputs.line("serial", "text"),
                department(),
                inputs.line("vendor", "vendor"));
    }

    List<Input> requested(Kind kind) {
        return List.of(
                model(kind),
                capability(kind),
                inputs.line("quantity", "number").needed(),
                site(),
                department(),
                name(),
                inputs.line("price", "number"),
                currency(),
                inputs.line("reason", "area").needed());
    }
}
