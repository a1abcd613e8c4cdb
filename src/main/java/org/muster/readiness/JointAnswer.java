package org.muster.readiness;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.muster.readiness.model.JointActivation;

/**
 * How several plans, by code, fare when they run together.
 *
 * @param lost the failure groups that are away for all of them: what was named, and what the plans' own scenarios take
 * @param shares what each requirement asks for and gets, in the order in which they are served
 */
public record JointAnswer(List<String> plans, SortedSet<String> lost, JointActivation activation, List<Share> shares) {

    /** What one requirement gets of what it asks for, in units of what it asks for. */
    public record Share(String plan, String requirement, String capability, long asked, long served) {}

    /** What is asked for and served of one capability, in its unit: units of different things are never added. */
    public record Total(long asked, long served) {

        private Total plus(Total other) {
            return new Total(asked + other.asked, served + other.served);
        }
    }

    /** By capability, in the order of their codes. */
    public SortedMap<String, Total> totals() {
        var totals = new TreeMap<String, Total>();
        shares.forEach(
                share -> totals.merge(share.capability(), new Total(share.asked(), share.served()), Total::plus));
        return totals;
    }
}
