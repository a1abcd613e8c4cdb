package org.muster.readiness.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens when several plans run at the same time and compete for the same assets: how many units they ask for
 * together, how many they get, and who goes short, in the order in which they are served.
 */
public record JointActivation(long demand, long served, List<Shortfall> shortfall) {

    /**
     * Each claim in turn gets the best that is possible without taking anything from those before it. Admitting one claim
     * after the other to the network does exactly that: a maximum flow never has to serve an earlier claim less in order
     * to serve a later one, so what the flow grows by is what the new claim gets. What is shared takes from nobody.
     */
    static JointActivation of(List<Plan> plans, List<Asset> usableAssets) {
        var claims = Claim.inTurn(plans);
        var network = new SupplyNetwork(
                claims.stream().filter(claim -> !claim.shared()).toList(), usableAssets);
        var shortfall = new ArrayList<Shortfall>();
        var demand = 0L;
        var served = 0L;
        for (var claim : claims) {
            var gets = claim.shared() ? claim.sharing(usableAssets) : network.admit(claim);
            if (gets < claim.demand()) {
                shortfall.add(claim.shortBy(claim.demand() - gets));
            }
            demand += claim.demand();
            served += gets;
        }
        return new JointActivation(demand, served, List.copyOf(shortfall));
    }
}
