package org.muster.ledger;

import java.util.Locale;
import org.muster.shared.text.Labelled;

/**
 * A line of the checklist before a month is closed.
 *
 * @param found what speaks against it: how many, or which amount; empty when nothing does
 */
public record CloseCheck(Question question, boolean holds, String found) {

    /** What must be so before a month is closed. */
    public enum Question implements Labelled {
        /** The month is over. */
        OVER,
        /** Every earlier month is closed. */
        EARLIER_CLOSED,
        /** Everything due in it is charged. */
        CHARGED,
        /** The clearing accounts are empty, or finance has explained why not. */
        CLEARING_EXPLAINED,
        /** Register, journal and movements come to the same. */
        SUMS_AGREE;

        /** The text that says why it is refused. */
        public String refusal() {
            return "ledger.refusal.close." + name().toLowerCase(Locale.ROOT);
        }
    }
}
