package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceRow;
import org.muster.shared.usecase.Refusal;

/**
 * What people are fitted into: managers and deputies exist, nobody ends up as their own superior (two may deputise for
 * each other), and roles are held at sites there are.
 */
@ApplicationScoped
class Organisation {

    private final People people;
    private final PlaceDirectory places;

    @Inject
    Organisation(People people, PlaceDirectory places) {
        this.people = people;
        this.places = places;
    }

    Organisation() {
        this(null, null);
    }

    void check(Grants grants) {
        if (grants.held().stream().allMatch(Grant::everywhere)) {
            return;
        }
        var sites = places.sites().stream().map(PlaceRow::code).collect(Collectors.toSet());
        grants.held().stream()
                .filter(grant -> !grant.everywhere() && !sites.contains(grant.site()))
                .findFirst()
                .ifPresent(grant -> {
                    throw Refusal.invalid("roles", "identity.refusal.unknown_site", grant.site());
                });
    }

    void check(String code, Post post) {
        var managers = people.managers();
        managers.put(code, post.manager());
        known(managers, "manager", post.manager());
        known(managers, "deputy", post.deputy());
        requireTree(managers, code);
    }

    void checkAll(List<SownPerson> company) {
        var managers = new HashMap<String, String>();
        company.forEach(sown -> managers.put(sown.code(), sown.details().post().manager()));
        for (var sown : company) {
            known(managers, "manager", sown.details().post().manager());
            known(managers, "deputy", sown.details().post().deputy());
            requireTree(managers, sown.code());
        }
    }

    private static void known(Map<String, String> managers, String field, String code) {
        if (!code.isEmpty() && !managers.containsKey(code)) {
            throw Refusal.invalid(field, "identity.refusal.unknown_person", code);
        }
    }

    private static void requireTree(Map<String, String> managers, String code) {
        var seen = new HashSet<String>();
        for (var above = code; !above.isEmpty(); above = managers.getOrDefault(above, "")) {
            if (!seen.add(above)) {
                throw Refusal.invalid("manager", "identity.refusal.manager_cycle", above);
            }
        }
    }
}
