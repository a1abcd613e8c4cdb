package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.muster.shared.usecase.Refusal;

/** Who reports to whom: managers and deputies exist, and nobody ends up as their own superior. Two may deputise for each other. */
@ApplicationScoped
class Hierarchy {

    private final People people;

    @Inject
    Hierarchy(People people) {
        this.people = people;
    }

    Hierarchy() {
        this(null);
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
