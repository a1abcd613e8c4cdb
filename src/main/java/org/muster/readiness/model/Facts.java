package org.muster.readiness.model;

import java.util.List;

/** Everything an evaluation rests on: the assets, the plans, and the factor φ with which a conditional asset counts. */
public record Facts(List<Asset> assets, List<Plan> plans, Ratio phi) {
    public Facts {
        assets = List.copyOf(assets);
        plans = List.copyOf(plans);
    }
}
