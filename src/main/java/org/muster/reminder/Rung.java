package org.muster.reminder;

/**
 * One rung of a ladder, such as seven days ahead or overdue for the second time. Its code is part of the key of every
 * reminder and never changes its meaning.
 *
 * @param number days ahead, how many times overdue, the day an earlier one was put off to, the second it was handed on;
 *     0 where there is but one
 */
public record Rung(RungKind kind, long number) {

    static final int CODE = 20;

    private static final int CLOSE = 7;

    static Rung ahead(int days) {
        return new Rung(RungKind.AHEAD, days);
    }

    /** The code in keys: {@code AHEAD-7}, {@code DUE}, {@code LATE-2}. */
    public String code() {
        return number == 0 ? kind.name() : kind + "-" + number;
    }

    public static Rung parse(String code) {
        var dash = code.indexOf('-');
        return dash < 0
                ? new Rung(RungKind.valueOf(code), 0)
                : new Rung(RungKind.valueOf(code.substring(0, dash)), Long.parseLong(code.substring(dash + 1)));
    }

    /** How many of the responsible person, the deputy, the manager and those beyond hear of it. */
    int reach() {
        return switch (kind) {
            case AHEAD -> number > CLOSE ? 1 : 2;
            case AGAIN, HANDED -> 1;
            case DUE -> 3;
            case TOLERANCE, LATE -> 4;
        };
    }
}
