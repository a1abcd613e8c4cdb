package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.shared.field.Particulars;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Reasons;

/** Makes assets of the parts an acceptance states; they are accepted with the whole, by the same hand. */
@ApplicationScoped
class Components {

    /** The step as the whole takes it, and the parts that take it too. */
    record Stated(CheckedStep whole, List<Own> parts) {}

    /** A part and how the step is told to it. */
    record Own(Asset asset, CheckedStep step) {}

    private final Assets assets;

    @Inject
    Components(Assets assets) {
        this.assets = assets;
    }

    Components() {
        this(null);
    }

    /** The parts stated of the whole, which has not taken the step yet; none where none are stated. */
    Stated of(Asset whole, CheckedStep step) {
        var text = step.detail(Detail.PARTS).orElse("");
        if (text.isEmpty()) {
            return new Stated(step, List.of());
        }
        var parts = StatedPart.read(text, whole.kind()).stream()
                .map(part -> part.tagged(assets.nextTag(part.kind())))
                .toList();
        require(whole, parts);
        var own = new ArrayList<Own>();
        for (var part : parts) {
            var asset = asset(whole, part, own.size() + 1);
            assets.add(asset);
            own.add(new Own(
                    asset,
                    step.without(Detail.PARTS).with(Detail.PRICE, part.cost().toPlainString())));
        }
        var lines = parts.stream().map(StatedPart::line).collect(Collectors.joining("\n"));
        return new Stated(step.with(Detail.PARTS, lines), own);
    }

    private static void require(Asset whole, List<StatedPart> parts) {
        var price = whole.known(Detail.PRICE).map(BigDecimal::new).orElse(BigDecimal.ZERO);
        var sum = parts.stream().map(StatedPart::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        digits(whole, parts);
        new Reasons()
                .unless(
                        whole.quantity() == 1 && whole.kind().physical(),
                        Detail.PARTS.wire(),
                        "asset.refusal.parts_of_lot")
                .unless(
                        sum.compareTo(price) < 0,
                        Detail.PARTS.wire(),
                        "asset.refusal.parts_cost",
                        sum.toPlainString(),
                        price.toPlainString())
                .refuse();
    }

    /** Refuses costs finer than the currency they are paid in, where that is known. */
    private static void digits(Asset whole, List<StatedPart> parts) {
        whole.known(Detail.CURRENCY)
                .filter(code -> !code.isEmpty())
                .ifPresent(code -> parts.forEach(
                        part -> Money.of(Detail.PARTS.wire(), part.cost().toPlainString(), code)));
    }

    private static Asset asset(Asset whole, StatedPart part, int number) {
        var of = whole.description();
        var life = new TreeMap<>(Map.of(StatedPart.LIFE, Integer.toString(part.lifeMonths())));
        var described = new Description(part.name(), "", "", "", of.department(), of.vendor(), new Particulars(life));
        var told = new TreeMap<>(Map.of(StatedPart.NUMBER_IN_WHOLE, Integer.toString(number)));
        return whole.component(AssetTag.of(part.tag()), part.kind(), described, new Particulars(told));
    }
}
