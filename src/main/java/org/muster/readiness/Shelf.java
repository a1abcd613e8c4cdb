package org.muster.readiness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assets of a world by their tags and by what they can do, so that nobody has to look through all of them. */
final class Shelf {

    private final Map<String, AssetFact> assets;
    private final Map<String, List<AssetFact>> able;
    private final Map<String, List<AssetFact>> closing;

    Shelf(Map<String, AssetFact> assets) {
        this.assets = assets;
        this.able = assets.values().stream().collect(Collectors.groupingBy(AssetFact::capability));
        this.closing = assets.values().stream()
                .filter(asset -> asset.closes().isPresent())
                .collect(Collectors.groupingBy(asset -> asset.closes().orElseThrow()));
    }

    Optional<AssetFact> find(String tag) {
        return Optional.ofNullable(assets.get(tag));
    }

    /** Those that are on their way for a requirement of a plan. */
    Stream<AssetFact> closing(String gap) {
        return closing.getOrDefault(gap, List.of()).stream().sorted(Comparator.comparing(AssetFact::tag));
    }

    Stream<AssetFact> able(String capability) {
        return able.getOrDefault(capability, List.of()).stream();
    }

    /** Those that can do one of these things, in the order of their tags. */
    Stream<AssetFact> able(Collection<String> capabilities) {
        return capabilities.stream().distinct().flatMap(this::able).sorted(Comparator.comparing(AssetFact::tag));
    }
}
