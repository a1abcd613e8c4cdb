package org.muster.reminder;

import org.muster.shared.due.Obligation;

/** An obligation the engine watches: what its source said last, and what is remembered of it. */
record Watching(long id, long version, Obligation what, boolean open, Memory memory) {

    /** Whether it stands for the same obligation: same subject, rule and planned day. */
    boolean isOf(Obligation other) {
        return what.subject().equals(other.subject())
                && what.rule().equals(other.rule())
                && what.term().plannedOn().equals(other.term().plannedOn());
    }
}
