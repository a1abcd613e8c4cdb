package org.muster.readiness;

import java.util.List;
import org.muster.readiness.model.Shortfall;

/**
 * How several plans fare when they run together: what they ask for, what they get, who goes short, and what is the
 * bottleneck.
 *
 * @param bottlenecks the capabilities of which there is not enough, with what is asked and what there is
 */
public record JointAnswer(
        List<String> plans, long demand, long served, List<Shortfall> shortfall, List<Bottleneck> bottlenecks) {

    /** A capability of which the plans together ask more than there is, and the assets they share. */
    public record Bottleneck(String capability, long demand, long supply, List<String> assets) {}
}
