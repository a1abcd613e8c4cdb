package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.AssetSheet;
import org.muster.asset.Detail;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOffer;
import org.muster.asset.StepOrder;
import org.muster.catalog.FieldDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;

/** What the form of a step asks, and what it says before: read from the lifecycle table, in words. */
@RequestScoped
class StepQuestions {

    private final AssetWords words;
    private final AssetInputs inputs;
    private final FieldDirectory fields;
    private final PlaceDirectory places;
    private final Clock clock;
    private final Instance<StepCondition> conditions;

    @Inject
    StepQuestions(
            AssetWords words,
            AssetInputs inputs,
            FieldDirectory fields,
            PlaceDirectory places,
            Clock clock,
            @Any Instance<StepCondition> conditions) {
        this.words = words;
        this.inputs = inputs;
        this.fields = fields;
        this.places = places;
        this.clock = clock;
        this.conditions = conditions;
    }

    StepQuestions() {
        this(null, null, null, null, null, null);
    }

    /** The page on which the step is taken instead of its form, if there is one. */
    Optional<String> door(String tag, Step step) {
        return conditions.stream()
                .flatMap(condition -> condition.door(tag, step).stream())
                .findFirst();
    }

    /** Where all that follows from the step as it is told is looked at; empty where nothing can follow elsewhere. */
    String report(AssetSheet sheet, StepOrder order) {
        return conditions.stream()
                .flatMap(condition -> condition.report(sheet, order).stream())
                .findFirst()
                .orElse("");
    }

    /** Whether that is to be seen before it is confirmed. */
    boolean weighs(AssetSheet sheet, StepOrder order) {
        return conditions.stream().anyMatch(condition -> condition.weighs(sheet, order));
    }

    /** The day it is at the asset's site. */
    LocalDate today(AssetSheet sheet) {
        return LocalDate.now(clock.withZone(places.zone(sheet.row().site()).orElse(clock.getZone())));
    }

    /** Where the step leads, what it posts, and what becomes of a lot. */
    List<String> consequences(AssetSheet sheet, Step step) {
        var said = new ArrayList<String>();
        said.add(where(sheet, step));
        said.add(words.label(step.posts()));
        if (partly(sheet, step)) {
            said.add(words.of("asset.page.step.split", sheet.row().quantity()));
        }
        if (step.asks().contains(Detail.SERIALS) && sheet.row().quantity() > 1) {
            said.add(words.of("asset.page.step.serials"));
        }
        if (step == Step.REPLACE) {
            said.add(words.of("asset.page.step.replace"));
        }
        if (step.leadsTo().stream().allMatch(Stage::ended) && !step.leadsTo().isEmpty()) {
            said.add(words.of("asset.page.step.final"));
        }
        conditions.stream()
                .flatMap(condition -> condition.consequences(sheet.tag(), step).stream())
                .map(words::reason)
                .forEach(said::add);
        return said;
    }

    private String where(AssetSheet sheet, Step step) {
        var from = words.label(sheet.stage());
        if (step.leadsTo().isEmpty()) {
            return words.of("asset.page.step.stays", sheet.tag(), from);
        }
        var to = step.leadsTo().stream().map(words::label).toList();
        return to.size() == 1
                ? words.of("asset.page.step.leads", sheet.tag(), from, to.get(0))
                : words.of("asset.page.step.either", sheet.tag(), from, to);
    }

    /** Whether part of it can take the step. */
    boolean partly(AssetSheet sheet, Step step) {
        return sheet.row().quantity() > 1 && !step.single();
    }

    /** What must be said. */
    List<Input> needed(AssetSheet sheet, StepOffer offer) {
        var step = offer.step();
        return Stream.concat(
                        asked(sheet, step)
                                .filter(input -> offer.needs().contains(input.id()) || oneOf(step, input))
                                .map(input -> oneOf(step, input)
                                        ? input.helped(words.of("asset.page.step.one_of"))
                                        : input.needed()),
                        offer.needs().contains(StepForm.REASON) ? Stream.of(reason().needed()) : Stream.empty())
                .toList();
    }

    /** What may be said beside. */
    List<Input> optional(AssetSheet sheet, StepOffer offer) {
        var step = offer.step();
        var own = step == Step.UPDATE
                ? ownFields(sheet).filter(field -> !ends(field)).map(inputs::of)
                : Stream.<Input>empty();
        var reason = offer.needs().contains(StepForm.REASON) ? Stream.<Input>empty() : Stream.of(reason());
        var rest = asked(sheet, step).filter(input -> !offer.needs().contains(input.id()) && !oneOf(step, input));
        return Stream.concat(Stream.concat(reason, rest), own).toList();
    }

    /** How many of a lot, on which day, and until when from now on. */
    List<Input> always(AssetSheet sheet, Step step) {
        var quantity = partly(sheet, step)
                ? Stream.of(inputs.line(StepForm.QUANTITY, "number")
                        .helped(words.of("asset.page.step.all", sheet.row().quantity())))
                : Stream.<Input>empty();
        var day = Stream.of(inputs.line(StepForm.EFFECTIVE_ON, "date").needed());
        return Stream.of(quantity, day, renewed(sheet, step))
                .flatMap(each -> each)
                .toList();
    }

    /** A renewal is told by its new end, which therefore stands in sight: of what has one, or could by its kind. */
    private Stream<Input> renewed(AssetSheet sheet, Step step) {
        return step == Step.UPDATE
                ? ownFields(sheet)
                        .filter(StepQuestions::ends)
                        .filter(field -> fields.of(sheet.kind()).contains(field)
                                || sheet.particulars().get(field.name()).isPresent())
                        .map(inputs::of)
                : Stream.empty();
    }

    private static boolean ends(Field field) {
        return field.type() == FieldType.DATE && field.name().endsWith("_end");
    }

    private Input reason() {
        return inputs.line(StepForm.REASON, "area");
    }

    private Stream<Input> asked(AssetSheet sheet, Step step) {
        return step.asks().stream()
                .filter(detail -> detail != Detail.PLACE || sheet.kind().physical())
                .filter(detail -> detail != Detail.SERIALS || sheet.kind().physical())
                .filter(detail -> detail != Detail.PARTS || sheet.kind().physical())
                .map(detail -> input(sheet, step, detail));
    }

    private Input input(AssetSheet sheet, Step step, Detail detail) {
        return switch (detail) {
            case OUTCOME ->
                inputs.of(detail, sheet.kind())
                        .offering(words.choices(
                                detail.wire(),
                                step.leadsTo().stream().map(Stage::name).toList()));
            case DOCUMENT -> inputs.evidence(sheet.tag());
            default -> inputs.of(detail, sheet.kind());
        };
    }

    private Stream<Field> ownFields(AssetSheet sheet) {
        return Stream.concat(fields.of(sheet.kind()).stream(), AssetSheet.commonFields().stream());
    }

    private static boolean oneOf(Step step, Input input) {
        return Detail.named(input.id())
                .filter(detail -> step.needsOneOf().contains(detail))
                .isPresent();
    }
}
