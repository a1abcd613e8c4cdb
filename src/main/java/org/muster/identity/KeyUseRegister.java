package org.muster.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.usecase.UseCase;

/** Keeps when each key was last used; a use is no deed, the trail does not hear of it. */
@UseCase
class KeyUseRegister {

    private final KeyUses uses;
    private final Clock clock;

    @Inject
    KeyUseRegister(KeyUses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    KeyUseRegister() {
        this(null, null);
    }

    /** The key is used this moment, from that address. */
    void note(String code, String address) {
        var now = clock.instant();
        if (!uses.again(code, address, now)) {
            uses.add(new KeyUse(code, address, now));
        }
    }
}
