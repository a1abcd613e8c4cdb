package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;

/** The keys of open pages end with the sessions they came from, when a new password ends those. */
@ApplicationScoped
class PassingKeys {

    private static final Set<String> ENDING = Set.of("identity.fact.password_reset", "identity.fact.password_changed");

    private final ApiKeys keys;
    private final Facts facts;
    private final Clock clock;

    @Inject
    PassingKeys(ApiKeys keys, Facts facts, Clock clock) {
        this.keys = keys;
        this.facts = facts;
        this.clock = clock;
    }

    PassingKeys() {
        this(null, null, null);
    }

    void hear(@Observes Happened happened) {
        if (ENDING.contains(happened.name())) {
            var now = clock.instant();
            keys.of(happened.subject().reference()).stream()
                    .filter(key -> key.passing() && key.state(now) == KeyState.GOOD)
                    .forEach(key -> facts.tell(key.revoke(now)));
        }
    }
}
