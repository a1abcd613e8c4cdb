package org.muster.readiness.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happens when several plans run at the same time and compete for the same assets: how many units they ask for
 * together, how many they get, who goes short, in the order in which they are served, and what holds them back.
 */
public record JointActivation(long demand, long served, List<Shortfall> shortfall, List<Bottleneck> bottlenecks) {

    /** What it is when nobody asks. */
    public static final JointActivation NONE = new JointActivation(0, 0, List.of(), List.of());

    /**
     * Each claim in turn gets the best that is possible without taking anything from those before it. Admitting one claim
     * after the other to the network does exactly that: a maximum flow never has to serve an earlier claim less in order
     * to serve a later one, so what the flow grows by is what the new claim gets. What is shared takes from nobody.
     */
    static JointActivation of(List<Plan> plans, List<Asset> usableAssets) {
        var claims = Claim.inTurn(plans);
        var competing = claims.stream().filter(claim -> !claim.shared()).toList();
        var network = new SupplyNetwork(competing, usableAssets);
        var shortfall = new ArrayList<Shortfall>();
        var alone = new ArrayList<Bottleneck>();
        var heldBack = new ArrayList<Integer>();
        var served = 0L;
        var admitted = 0;
        for (var claim : claims) {
            var gets = claim.shared() ? claim.sharing(usableAssets) : network.admit(admitted);
            if (gets < claim.demand()) {
                shortfall.add(claim.shortBy(claim.demand() - gets));
                if (claim.shared()) {
                    alone.add(Bottleneck.of(
                            Stream.of(claim), usableAssets.stream().filter(claim::takes)));
                } else {
                    heldBack.add(admitted);
                }
            }
            served += gets;
            admitted += claim.shared() ? 0 : 1;
        }
        return new JointActivation(
                claims.stream().mapToLong(Claim::demand).sum(),
                served,
                List.copyOf(shortfall),
                Stream.concat(network.bottlenecks(heldBack).stream(), alone.stream())
                        .toList());
    }
}
