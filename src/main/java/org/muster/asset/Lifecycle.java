package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.catalog.FieldDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.shared.field.Field;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Leads assets through the lifecycle table: asks the table, then every {@link StepCondition}, splits the lot where only
 * part of it goes on, and lets the asset take the step.
 */
@ApplicationScoped
class Lifecycle {

    /** An asset and the step it has just taken; the lot is itself, unless it is a part that left one for that. */
    record Progress(Asset lot, Asset asset, Taken taken) {

        Parted parted() {
            return new Parted(lot.tag(), asset.tag(), asset.quantity(), lot.quantity(), taken.effectiveOn());
        }
    }

    private final OpenCommand open;
    private final Clock clock;
    private final PlaceDirectory places;
    private final FieldDirectory fields;
    private final Assets assets;
    private final Components components;
    private final Instance<StepCondition> conditions;

    @Inject
    Lifecycle(
            OpenCommand open,
            Clock clock,
            PlaceDirectory places,
            FieldDirectory fields,
            Assets assets,
            Components components,
            @Any Instance<StepCondition> conditions) {
        this.open = open;
        this.clock = clock;
        this.places = places;
        this.fields = fields;
        this.assets = assets;
        this.components = components;
        this.conditions = conditions;
    }

    Lifecycle() {
        this(null, null, null, null, null, null, null);
    }

    /** Every step as offered to the caller for this asset: open, or closed with the reason. */
    List<StepOffer> offers(Asset asset) {
        var hand = new StepHand(open.by(), clock.instant(), LocalDate.now(clock));
        return Arrays.stream(Step.values())
                .filter(step -> step != Step.REQUEST)
                .map(step -> new StepCheck(asset, step, hand).offer())
                .toList();
    }

    /** Begins a life: the asset is kept, and requested. */
    Progress begin(Asset asset, StepOrder order) {
        var hand = hand(asset);
        var checked = new StepCheck(asset, Step.REQUEST, hand).check(order, List.of());
        refuse(asset, order);
        var taken = asset.take(checked, hand);
        assets.add(asset);
        return new Progress(asset, asset, taken);
    }

    /** Where the step would lead the asset; refuses as taking it would, but takes nothing. */
    Stage tryOut(Asset asset, StepOrder order) {
        var checked = new StepCheck(asset, order.step(), hand(asset)).check(order, ownFields(asset));
        refuse(asset, order);
        return checked.to();
    }

    /** Takes the step with the asset, with a part split from it, or unit by unit where serial numbers are given. */
    List<Progress> take(Asset asset, StepOrder order) {
        var hand = hand(asset);
        var checked = new StepCheck(asset, order.step(), hand).check(order, ownFields(asset));
        refuse(asset, order);
        var located = located(asset, checked);
        var progress = new ArrayList<Progress>();
        for (var part : parts(asset, order, located)) {
            var stated = components.of(part.asset(), part.step());
            progress.add(new Progress(asset, part.asset(), part.asset().take(stated.whole(), hand)));
            stated.parts()
                    .forEach(own -> progress.add(
                            new Progress(own.asset(), own.asset(), own.asset().take(own.step(), hand))));
        }
        located.detail(Detail.SUCCESSOR)
                .ifPresent(tag -> successor(asset, AssetTag.of(tag)).succeed(asset, hand.now()));
        return progress;
    }

    /** Whoever leads something to another site must be at home there too, or they would lose sight of it. */
    private CheckedStep located(Asset asset, CheckedStep checked) {
        var site = checked.detail(Detail.PLACE)
                .flatMap(places::find)
                .map(place -> place.row().site());
        site.filter(other -> !other.equals(asset.site()))
                .filter(other -> checked.step().row().by().stream()
                        .noneMatch(hand -> open.by().may(hand.right(), other)))
                .ifPresent(other -> {
                    throw new Refusal(
                            Refusal.Kind.FORBIDDEN,
                            List.of(Reason.at(Detail.PLACE.wire(), "asset.refusal.other_site", other)));
                });
        return site.map(checked::at).orElse(checked);
    }

    /** What takes a step, and how it is told to it. */
    private record Part(Asset asset, CheckedStep step) {}

    private List<Part> parts(Asset asset, StepOrder order, CheckedStep checked) {
        var serials = checked.detail(Detail.SERIALS).stream()
                .flatMap(text -> Arrays.stream(text.split("\\s*[;\\n]\\s*")))
                .filter(serial -> !serial.isBlank())
                .toList();
        var quantity = order.quantity().orElse(serials.isEmpty() ? asset.quantity() : serials.size());
        if (quantity < 1 || quantity > asset.quantity()) {
            throw Refusal.invalid("quantity", "asset.refusal.quantity", quantity, asset.quantity());
        }
        if (serials.isEmpty() || checked.step() != Step.RECEIVE) {
            return List.of(new Part(part(asset, quantity, order.step()), checked));
        }
        if (serials.size() != quantity || serials.stream().distinct().count() != quantity) {
            throw Refusal.invalid(Detail.SERIALS.wire(), "asset.refusal.serials", serials.size(), quantity);
        }
        return serials.stream()
                .map(serial -> new Part(part(asset, 1, order.step()), checked.with(Detail.SERIALS, serial)))
                .toList();
    }

    private Asset part(Asset asset, int quantity, Step step) {
        if (quantity == asset.quantity()) {
            return asset;
        }
        if (step.single()) {
            throw Refusal.invalid("quantity", "asset.refusal.whole", step);
        }
        var part = asset.split(assets.nextTag(asset.kind()), quantity);
        assets.add(part);
        return part;
    }

    private Asset successor(Asset replaced, AssetTag tag) {
        return assets.find(tag)
                .filter(other -> other != replaced && other.stage().held() && other.kind() == replaced.kind())
                .orElseThrow(() -> Refusal.invalid(Detail.SUCCESSOR.wire(), "asset.refusal.successor", tag.text()));
    }

    /** Refuses as soon as one of the conditions has something against what is to be written about an asset. */
    void object(Asset asset, Description written) {
        var before = asset.description();
        refuse(conditions.stream()
                .flatMap(condition -> condition.objections(asset, before, written).stream())
                .toList());
    }

    private void refuse(Asset asset, StepOrder order) {
        refuse(conditions.stream()
                .flatMap(condition -> condition.refusals(asset, order).stream())
                .toList());
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private List<Field> ownFields(Asset asset) {
        return CommonFields.before(fields.of(asset.kind()));
    }

    private StepHand hand(Asset asset) {
        return new StepHand(
                open.by(),
                clock.instant(),
                LocalDate.now(clock.withZone(places.zone(asset.site()).orElse(clock.getZone()))));
    }
}
