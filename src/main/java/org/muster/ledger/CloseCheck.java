package org.muster.ledger;

import java.util.Locale;
import org.muster.shared.text.Labelled;

/**
 * A line of the checklist before a month is closed.
 *
 * @param found what speaks against it: how many, or which amount; empty when nothing does
 */
public record CloseCheck(Question question, boolean holds, String found) {

    /** Whether it speaks against closing the month. */
    public boolean stops() {
        return !holds && question.required();
    }

    /** What must be so before a month is closed. */
    public enum Question implements Labelled {
        /** The month is over. */
        OVER,
        /** Every earlier month is closed. */
        EARLIER_CLOSED,
        /** Everything due in it is charged. */
        CHARGED,
        /** No event by hand dated in it waits for its second person. */
        EVENTS_DECIDED,
        /** No steps dated in it, and no run for it, are under way. */
        STEPS_TAKEN,
        /** The clearing accounts are empty, or finance has explained why not. */
        CLEARING_EXPLAINED,
        /** Register, journal and movements come to the same. */
        SUMS_AGREE,
        /** Nothing a count did not find waits for a decision; it is shown, and closes the month all the same. */
        COUNTS_DECIDED;

        /** Whether the month stays open until it is so. */
        public boolean required() {
            return this != COUNTS_DECIDED;
        }

        /** The text that says why it is refused. */
        public String refusal() {
            return "ledger.refusal.close." + name().toLowerCase(Locale.ROOT);
        }
    }
}
