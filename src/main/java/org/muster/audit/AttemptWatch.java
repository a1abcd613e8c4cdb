package org.muster.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.muster.shared.usecase.Attempted;

/** Hears of what the wrong hands attempted. */
@ApplicationScoped
class AttemptWatch {

    private final AttemptRegister register;

    @Inject
    AttemptWatch(AttemptRegister register) {
        this.register = register;
    }

    AttemptWatch() {
        this(null);
    }

    void hear(@Observes Attempted attempted) {
        register.note(attempted);
    }
}
