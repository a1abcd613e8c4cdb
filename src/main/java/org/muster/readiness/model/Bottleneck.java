package org.muster.readiness.model;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where plans that run together hold each other back: what they ask of the same assets, and what those give in all.
 *
 * @param capabilities what is asked for, in order of name
 * @param demand how many units are asked for there
 * @param supply how many the assets give; what is asked beyond that is short
 * @param assets their ids, in order
 */
public record Bottleneck(List<String> capabilities, long demand, long supply, List<String> assets) {

    static Bottleneck of(Stream<Claim> claims, Stream<Asset> assets) {
        var asking = claims.toList();
        var giving = assets.toList();
        return new Bottleneck(
                List.copyOf(asking.stream()
                        .map(claim -> claim.requirement().capability())
                        .collect(Collectors.toCollection(TreeSet::new))),
                asking.stream().mapToLong(Claim::demand).sum(),
                giving.stream().mapToLong(Asset::capacity).sum(),
                giving.stream().map(Asset::id).sorted().toList());
    }
}
