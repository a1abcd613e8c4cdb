package org.muster.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.catalog.Kind;

/** What is handed over, summed up while the register is written: numbers to count by, policies, and what stays behind. */
final class HandOver {

    /** What is to be counted at one site. */
    record Heap(String site, Kind kind) implements Comparable<Heap> {

        @Override
        public int compareTo(Heap other) {
            var bySite = site.compareTo(other.site);
            return bySite == 0 ? kind.compareTo(other.kind) : bySite;
        }
    }

    /** How many records and how many units. */
    record Count(long records, long units) {

        Count plus(Count other) {
            return new Count(records + other.records, units + other.units);
        }
    }

    private static final int MOST = 5_000;

    private final Map<Heap, Count> counts = new TreeMap<>();
    private final List<Belonging> policies = new ArrayList<>();
    private final List<Belonging> bound = new ArrayList<>();

    void take(Belonging each) {
        counts.merge(new Heap(each.site(), each.kind()), new Count(1, each.quantity()), Count::plus);
        if (each.kind() == Kind.INSURANCE_POLICY && policies.size() < MOST) {
            policies.add(each);
        }
        if (!each.bound().isEmpty() && bound.size() < MOST) {
            bound.add(each);
        }
    }

    Map<Heap, Count> counts() {
        return counts;
    }

    List<Belonging> policies() {
        return policies;
    }

    /** Those with a warranty, licence or contract that does not pass to a buyer. */
    List<Belonging> bound() {
        return bound;
    }
}
