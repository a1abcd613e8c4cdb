package org.muster.readiness.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * Where claims can still get units from: a claim from every pool that serves it, a pool from what nobody has taken yet or
 * from a claim that took of it and can do with another pool. Assets that can serve the same claims form one pool, so the
 * network stays small however many assets there are. A claim that joins only looks for ways of its own; what was found
 * for the earlier ones stands. The graph library counts in {@code double}, which is exact for the whole numbers here as
 * long as they stay under 2<sup>53</sup>.
 */
final class SupplyNetwork {
    private static final Integer UNTAKEN = -1;

    private final Graph<Integer, DefaultWeightedEdge> ways =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final List<Claim> claims;
    private final List<List<Asset>> pools = new ArrayList<>();

    /** The claims a pool can serve; what gives each less than it gives all is a pool of its own. */
    private record Serving(List<Integer> claims, String alone) {}

    /** Claims and after them pools are vertices by their number. */
    SupplyNetwork(List<Claim> claims, List<Asset> usableAssets) {
        this.claims = List.copyOf(claims);
        ways.addVertex(UNTAKEN);
        IntStream.range(0, claims.size()).forEach(ways::addVertex);
        pools(usableAssets).forEach(this::connect);
    }

    /** From now on the claim of this number takes part; answers how many units it gets. */
    long admit(int claim) {
        var missing = claims.get(claim).demand();
        for (var way = way(claim); missing > 0 && !way.isEmpty(); way = way(claim)) {
            var units = way.stream().mapToDouble(ways::getEdgeWeight).reduce(missing, Math::min);
            way.forEach(edge -> pass(edge, units));
            missing -= (long) units;
        }
        return claims.get(claim).demand() - missing;
    }

    /** The shortest way from the claim to something nobody has taken; empty where there is none. */
    private List<DefaultWeightedEdge> way(Integer claim) {
        var search = new BreadthFirstIterator<>(ways, claim);
        while (search.hasNext()) {
            if (search.next().equals(UNTAKEN)) {
                var way = new ArrayList<DefaultWeightedEdge>();
                for (var at = UNTAKEN; !at.equals(claim); at = search.getParent(at)) {
                    way.add(search.getSpanningTreeEdge(at));
                }
                return way;
            }
        }
        return List.of();
    }

    /** What one takes of a pool can be asked back from it. */
    private void pass(DefaultWeightedEdge edge, double units) {
        var from = ways.getEdgeSource(edge);
        var to = ways.getEdgeTarget(edge);
        widen(from, to, -units);
        if (!to.equals(UNTAKEN)) {
            widen(to, from, units);
        }
    }

    private void widen(Integer from, Integer to, double units) {
        var edge = ways.getEdge(from, to);
        var width = units + (edge == null ? 0 : ways.getEdgeWeight(edge));
        if (width <= 0) {
            ways.removeEdge(from, to);
        } else {
            ways.setEdgeWeight(edge == null ? ways.addEdge(from, to) : edge, width);
        }
    }

    /**
     * What holds back the claims of these numbers, which went short: the assets they could take from, all taken, with
     * everybody who took them. That is the minimum cut, so what is asked there beyond what there is is what is short.
     */
    List<Bottleneck> bottlenecks(List<Integer> shortClaims) {
        var cuts = new ArrayList<Set<Integer>>();
        for (var claim : shortClaims) {
            var cut = new TreeSet<Integer>();
            new BreadthFirstIterator<>(ways, claim).forEachRemaining(cut::add);
            var touching = cuts.stream()
                    .filter(other -> !Collections.disjoint(other, cut))
                    .toList();
            touching.forEach(cut::addAll);
            cuts.removeAll(touching);
            cuts.add(cut);
        }
        return cuts.stream().map(this::bottleneck).toList();
    }

    private Bottleneck bottleneck(Set<Integer> cut) {
        return Bottleneck.of(
                cut.stream().filter(each -> each < claims.size()).map(claims::get),
                cut.stream()
                        .filter(each -> each >= claims.size())
                        .flatMap(each -> pools.get(each - claims.size()).stream()));
    }

    /** The assets by the numbers of the claims they can serve. */
    private Map<Serving, List<Asset>> pools(List<Asset> usableAssets) {
        var open = new HashMap<String, List<Integer>>();
        var named = new HashMap<String, List<Integer>>();
        for (var number = 0; number < claims.size(); number++) {
            var at = number;
            var requirement = claims.get(number).requirement();
            requirement
                    .terms()
                    .worth()
                    .map(Map::keySet)
                    .ifPresentOrElse(
                            assets -> assets.forEach(asset -> add(named, asset, at)),
                            () -> add(open, requirement.capability(), at));
        }
        return usableAssets.stream()
                .collect(Collectors.groupingBy(
                        asset -> new Serving(
                                Stream.concat(
                                                open.getOrDefault(asset.capability(), List.of()).stream(),
                                                named.getOrDefault(asset.id(), List.of()).stream())
                                        .filter(number -> claims.get(number).takes(asset))
                                        .toList(),
                                asset.capacity() == asset.units() ? "" : asset.id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static void add(Map<String, List<Integer>> lists, String name, Integer number) {
        lists.computeIfAbsent(name, same -> new ArrayList<>()).add(number);
    }

    private void connect(Serving serving, List<Asset> assets) {
        var pool = Integer.valueOf(claims.size() + pools.size());
        pools.add(assets);
        ways.addVertex(pool);
        widen(pool, UNTAKEN, assets.stream().mapToLong(Asset::capacity).sum());
        var each = serving.alone().isEmpty()
                ? Double.POSITIVE_INFINITY
                : assets.get(0).units();
        serving.claims().forEach(claim -> widen(claim, pool, each));
    }
}
