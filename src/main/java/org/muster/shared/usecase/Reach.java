package org.muster.shared.usecase;

import java.util.Set;

/**
 * Where a right holds: everywhere or at some sites. What belongs to no site (an insurance policy, a request without a
 * place) is reached only by a right held everywhere.
 */
public record Reach(boolean everywhere, Set<String> sites) {

    public static final Reach EVERYWHERE = new Reach(true, Set.of());
    public static final Reach NOWHERE = new Reach(false, Set.of());

    public static Reach at(Set<String> sites) {
        return new Reach(false, Set.copyOf(sites));
    }

    public boolean covers(String site) {
        return everywhere || sites.contains(site);
    }

    public boolean nowhere() {
        return !everywhere && sites.isEmpty();
    }
}
