package org.muster.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.usecase.Refusal;

/** All a person has been granted, in one canonical order; one text, so that the trail can tell before and after. */
public record Grants(List<Grant> held) {

    public static final Grants NONE = new Grants(List.of());

    static final int LENGTH = 4_000;

    public Grants {
        held = held.stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::site))
                .toList();
        for (var next = 1; next < held.size(); next++) {
            if (held.get(next).sameHand(held.get(next - 1))) {
                throw Refusal.invalid(
                        "roles", "identity.refusal.role_twice", held.get(next).role());
            }
        }
    }

    /** Reads grants divided by semicolons. */
    public static Grants parse(String text) {
        return new Grants(Stream.of(text.split(";"))
                .filter(part -> !part.isBlank())
                .map(Grant::parse)
                .toList());
    }

    public boolean administersEverything() {
        return held.contains(Grant.everywhere(Role.ADMINISTRATOR));
    }

    /** These with the grant added, or put in the place of the same role's at the same site. */
    public Grants with(Grant grant) {
        var changed = new ArrayList<>(without(grant.role(), grant.site()).held);
        changed.add(grant);
        return new Grants(changed);
    }

    public Grants without(Role role, String site) {
        var gone = new Grant(role, site, Optional.empty());
        return new Grants(held.stream().filter(grant -> !grant.sameHand(gone)).toList());
    }

    @Override
    public String toString() {
        var text = held.stream().map(Grant::toString).collect(Collectors.joining(";"));
        if (text.length() > LENGTH) {
            throw Refusal.invalid("roles", "shared.refusal.length", LENGTH);
        }
        return text;
    }
}
