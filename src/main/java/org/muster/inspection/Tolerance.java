package org.muster.inspection;

import org.muster.shared.usecase.Refusal;

/**
 * By how many days a check may come early or late and still be on time.
 *
 * @param early how many days before the day asked for the window opens
 * @param late how many days after it the check is still in tolerance
 */
public record Tolerance(int early, int late) {

    public static final int LEAST = 1;
    public static final int MOST = 30;

    private static final int WIDEST = 366;
    private static final int PART = 10;

    public Tolerance {
        if (early < 0 || early > WIDEST) {
            throw Refusal.invalid("early", "inspection.refusal.tolerance", WIDEST);
        }
        if (late < 0 || late > WIDEST) {
            throw Refusal.invalid("late", "inspection.refusal.tolerance", WIDEST);
        }
    }

    /** The usual one: a tenth of the interval, one day at least and thirty at most. */
    public static Tolerance usual(int days) {
        var tenth = Math.max(LEAST, Math.min(MOST, Math.round(days / (float) PART)));
        return new Tolerance(tenth, tenth);
    }
}
