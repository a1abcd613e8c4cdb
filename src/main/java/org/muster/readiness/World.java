package org.muster.readiness;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.muster.place.GeoPoint;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.plan.Substitute;

/**
 * Everything an evaluation rests on, as the other contexts tell it: the plans in question, and every asset one of their
 * requirements could count on, by tag.
 *
 * @param sites where the sites lie, as far as that is said
 * @param phi the factor with which a conditional unit counts
 * @param proof what exercises and trainings have shown
 */
record World(
        List<PlanOutline> plans,
        Map<String, AssetFact> assets,
        Map<String, GeoPoint> sites,
        BigDecimal phi,
        Proof proof) {

    World {
        plans = List.copyOf(plans);
    }

    Optional<PlanOutline> plan(String code) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    World only(Collection<String> codes) {
        return new World(
                plans.stream().filter(plan -> codes.contains(plan.code())).toList(), assets, sites, phi, proof);
    }

    /** The codes of the plans that count on an asset: by name, for what it can do, beside that or in its place. */
    Set<String> countingOn(String tag) {
        var able =
                Optional.ofNullable(assets.get(tag)).map(AssetFact::capability).orElse("");
        return plans.stream()
                .filter(plan -> plan.lines().stream().anyMatch(line -> counts(line, tag, able)))
                .map(PlanOutline::code)
                .collect(Collectors.toSet());
    }

    private static boolean counts(PlanLineRow line, String tag, String able) {
        return switch (line.part()) {
            case ASSIGNMENT -> line.text("asset").equals(tag);
            case REQUIREMENT ->
                !able.isEmpty()
                        && (line.text("capability").equals(able)
                                || line.codes("companions").contains(able)
                                || Substitute.of(line.text("substitutes")).stream()
                                        .anyMatch(each -> each.capability().equals(able)));
            default -> false;
        };
    }

    /** One plan as if it asked for one thing alone. */
    World asking(String plan, String requirement) {
        var narrowed = plan(plan).stream()
                .map(outline -> outline.only(Part.REQUIREMENT, requirement))
                .toList();
        return new World(narrowed, assets, sites, phi, proof);
    }

    /** The same where an asset is gone and another one is assigned wherever it was. */
    World replacing(String tag, String successor) {
        var others = new LinkedHashMap<>(assets);
        others.remove(tag);
        return new World(
                plans.stream()
                        .map(plan -> plan.assigning(Map.of(tag, successor)))
                        .toList(),
                others,
                sites,
                phi,
                proof);
    }

    /** The same without an asset. */
    World without(String tag) {
        var others = new LinkedHashMap<>(assets);
        others.remove(tag);
        return new World(plans, others, sites, phi, proof);
    }

    /** The same with an asset changed, if it is there. */
    World with(String tag, UnaryOperator<AssetFact> change) {
        var others = new LinkedHashMap<>(assets);
        others.computeIfPresent(tag, (same, asset) -> change.apply(asset));
        return new World(plans, others, sites, phi, proof);
    }

    /** The same with an asset more. */
    World with(AssetFact asset) {
        var others = new LinkedHashMap<>(assets);
        others.put(asset.tag(), asset);
        return new World(plans, others, sites, phi, proof);
    }

    /** The same with an asset that serves wherever another one serves. */
    World alike(AssetFact asset, String like) {
        var written = plans.stream()
                .map(plan -> plan.assigningLike(asset.tag(), like))
                .toList();
        return new World(written, assets, sites, phi, proof).with(asset);
    }

    /** The same where a requirement asks for another number. */
    World requiring(String plan, String requirement, int quantity) {
        var written = plans.stream()
                .map(each -> each.code().equals(plan)
                        ? each.with(Part.REQUIREMENT, requirement, "quantity", Integer.toString(quantity))
                        : each)
                .toList();
        return new World(written, assets, sites, phi, proof);
    }

    /** The same where some assets go by other tags, and nothing else tells who they are. */
    World calling(Map<String, String> tags) {
        var others = new LinkedHashMap<String, AssetFact>();
        assets.forEach((tag, asset) -> {
            var called = tags.getOrDefault(tag, tag);
            others.put(called, called.equals(tag) ? asset : asset.called(called));
        });
        return new World(plans.stream().map(plan -> plan.assigning(tags)).toList(), others, sites, phi, proof);
    }
}
