package org.muster.readiness.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All assets in the order of the facts, quickly found by what they can do. */
final class Inventory {
    private final List<Asset> assets;
    private final Map<String, List<Integer>> placesByCapability;

    Inventory(List<Asset> assets) {
        this.assets = assets;
        this.placesByCapability = IntStream.range(0, assets.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> assets.get(place).capability()));
    }

    /** Who could serve the requirement, whatever their state. */
    Stream<Asset> candidatesFor(Requirement requirement) {
        return placesOf(requirement.capability()).map(assets::get).filter(requirement::accepts);
    }

    /** Who could serve some requirement of the plan, each once. */
    Stream<Asset> candidatesFor(Plan plan) {
        return plan.requirements().stream()
                .map(Requirement::capability)
                .distinct()
                .flatMap(this::placesOf)
                .sorted()
                .map(assets::get)
                .filter(asset -> plan.requirements().stream().anyMatch(requirement -> requirement.accepts(asset)));
    }

    private Stream<Integer> placesOf(String capability) {
        return placesByCapability.getOrDefault(capability, List.of()).stream();
    }
}
