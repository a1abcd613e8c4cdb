package org.muster.readiness.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The ways units can take from usable assets to claims. Assets that can serve the same claims form one pool, so the
 * network stays small however many assets there are. The graph library counts in {@code double}, which is exact for the
 * whole numbers here as long as they stay under 2<sup>53</sup>.
 */
final class SupplyNetwork {
    /** A place that units pass. */
    interface Node {}

    private enum End implements Node {
        SOURCE,
        SINK
    }

    private record Pool(List<Claim> servable) implements Node {}

    private final SimpleDirectedWeightedGraph<Node, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    private long reached;

    SupplyNetwork(List<Claim> claims, List<Asset> usableAssets) {
        graph.addVertex(End.SOURCE);
        graph.addVertex(End.SINK);
        claims.forEach(graph::addVertex);
        pools(claims, usableAssets).forEach(this::connect);
    }

    /** From now on this claim takes part; answers how many units it gets. */
    long admit(Claim claim) {
        link(claim, End.SINK, claim.demand());
        var before = reached;
        reached = flow();
        return reached - before;
    }

    /** How many units reach the admitted claims at most. */
    private long flow() {
        return (long) new EdmondsKarpMFImpl<>(graph).getMaximumFlowValue(End.SOURCE, End.SINK);
    }

    private static Map<Pool, Long> pools(List<Claim> claims, List<Asset> usableAssets) {
        var open = claims.stream()
                .filter(claim -> claim.requirement().terms().worth().isEmpty())
                .collect(Collectors.groupingBy(claim -> claim.requirement().capability()));
        var named = new HashMap<String, List<Claim>>();
        claims.forEach(claim -> claim.requirement()
                .terms()
                .worth()
                .ifPresent(worth -> worth.keySet()
                        .forEach(asset -> named.computeIfAbsent(asset, id -> new ArrayList<>())
                                .add(claim))));
        return usableAssets.stream()
                .collect(Collectors.groupingBy(
                        asset -> poolOf(
                                asset,
                                Stream.concat(
                                        open.getOrDefault(asset.capability(), List.of()).stream(),
                                        named.getOrDefault(asset.id(), List.of()).stream())),
                        LinkedHashMap::new,
                        Collectors.summingLong(Asset::units)));
    }

    private static Pool poolOf(Asset asset, Stream<Claim> claims) {
        return new Pool(claims.filter(claim -> claim.takes(asset)).toList());
    }

    private void connect(Pool pool, long units) {
        graph.addVertex(pool);
        link(End.SOURCE, pool, units);
        pool.servable().forEach(claim -> link(pool, claim, Math.min(units, claim.demand())));
    }

    private void link(Node from, Node to, long capacity) {
        graph.setEdgeWeight(graph.addEdge(from, to), capacity);
    }
}
