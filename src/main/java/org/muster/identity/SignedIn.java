package org.muster.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.shared.money.Money;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/**
 * A person as known to the running request: code, name, how they like their pages, and what they may do where. Read anew
 * with every request, so that a revoked role ends at the next click.
 *
 * @param theme {@code light}, {@code dark} or {@code auto}
 */
public record SignedIn(
        String code, String name, Language language, String theme, Preferences preferences, List<Grant> grants)
        implements Caller {

    @Override
    public Reach reach(Right right) {
        var held = grants.stream().filter(grant -> grant.role().grants(right)).toList();
        return held.stream().anyMatch(Grant::everywhere)
                ? Reach.EVERYWHERE
                : Reach.at(held.stream().map(Grant::site).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Money> limit(Right right, String site) {
        var held = grants.stream()
                .filter(grant -> grant.role().grants(right)
                        && (grant.everywhere() || grant.site().equals(site)))
                .toList();
        return held.stream().anyMatch(grant -> grant.limit().isEmpty())
                ? Optional.empty()
                : held.stream().flatMap(grant -> grant.limit().stream()).reduce((a, b) -> a.exceeds(b) ? a : b);
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
