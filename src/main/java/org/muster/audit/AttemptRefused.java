package org.muster.audit;

import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;

/** Somebody's hands were the wrong ones for what they asked for. */
record AttemptRefused(Subject subject, String reason) implements Fact {

    @Override
    public String name() {
        return "audit.fact.refused";
    }
}
