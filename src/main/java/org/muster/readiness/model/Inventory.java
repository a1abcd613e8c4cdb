package org.muster.readiness.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All assets in the order of the facts, quickly found by what they can do and by their id. */
final class Inventory {
    private final List<Asset> assets;
    private final Map<String, List<Integer>> placesByCapability;
    private final Map<String, Integer> placesById = new HashMap<>();

    Inventory(List<Asset> assets) {
        this.assets = assets;
        this.placesByCapability = IntStream.range(0, assets.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> assets.get(place).capability()));
        IntStream.range(0, assets.size())
                .forEach(place -> placesById.put(assets.get(place).id(), place));
    }

    /** Who could serve the requirement, whatever their state, as the requirement sees them. */
    Stream<Asset> candidatesFor(Requirement requirement) {
        return placesOf(requirement)
                .sorted()
                .map(assets::get)
                .filter(requirement::accepts)
                .map(requirement.terms().view());
    }

    /** Who could serve some requirement of the plan, each once in each way in which it is seen. */
    Stream<Asset> candidatesFor(Plan plan) {
        var views = new LinkedHashMap<Requirement, UnaryOperator<Asset>>();
        plan.requirements()
                .forEach(requirement ->
                        views.put(requirement, requirement.terms().view()));
        return plan.requirements().stream()
                .flatMap(this::placesOf)
                .distinct()
                .sorted()
                .map(assets::get)
                .flatMap(asset -> views.entrySet().stream()
                        .filter(view -> view.getKey().accepts(asset))
                        .map(view -> view.getValue().apply(asset))
                        .distinct());
    }

    private Stream<Integer> placesOf(Requirement requirement) {
        return requirement
                .terms()
                .worth()
                .map(worth ->
                        worth.keySet().stream().filter(placesById::containsKey).map(placesById::get))
                .orElseGet(() -> placesByCapability.getOrDefault(requirement.capability(), List.of()).stream());
    }
}
