package org.muster.reminder;

/** What became of one attempt to hand a message over, with what the other side said. */
record Outcome(Kind kind, String answer) {

    static final int ANSWER = 500;

    /** What follows from it. */
    enum Kind {
        /** It is the other side's now. */
        DELIVERED,
        /** Everything it had to say is done meanwhile. */
        NOTHING,
        /** Not this time; it is tried again, later and later. */
        LATER,
        /** The other side cannot be reached at all; tried again soon. */
        UNREACHABLE,
        /** Never: the other side says so. */
        REFUSED
    }

    Outcome {
        answer = answer.replaceAll("\\p{Cntrl}+", " ").strip();
        answer = answer.length() <= ANSWER ? answer : answer.substring(0, ANSWER);
    }

    static Outcome delivered(String answer) {
        return new Outcome(Kind.DELIVERED, answer);
    }

    static Outcome later(String answer) {
        return new Outcome(Kind.LATER, answer);
    }

    static Outcome unreachable(String answer) {
        return new Outcome(Kind.UNREACHABLE, answer);
    }

    static Outcome refused(String answer) {
        return new Outcome(Kind.REFUSED, answer);
    }

    static Outcome nothing() {
        return new Outcome(Kind.NOTHING, "");
    }
}
