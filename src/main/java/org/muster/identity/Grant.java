package org.muster.identity;

import java.util.Optional;
import org.muster.shared.money.Money;

/** A role held at one site, or everywhere when the site is empty; an approver's may end at a value. */
public record Grant(Role role, String site, Optional<Money> limit) {

    public boolean everywhere() {
        return site.isEmpty();
    }
}
