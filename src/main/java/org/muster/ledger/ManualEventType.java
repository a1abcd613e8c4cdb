package org.muster.ledger;

import java.util.EnumSet;
import java.util.Set;
import org.muster.shared.text.Labelled;

/** What finance enters by hand, and which terms it needs. */
public enum ManualEventType implements Labelled {
    /** Written down (减值): the amount; perhaps another residual and remaining life. */
    IMPAIRMENT(EnumSet.of(Part.AMOUNT)),
    /** Written up again: the recoverable amount; where the book's policy allows it. */
    IMPAIRMENT_REVERSAL(EnumSet.of(Part.AMOUNT)),
    /** Revalued: the increase of the carrying amount; where the book's policy allows it. */
    REVALUATION(EnumSet.of(Part.AMOUNT)),
    /** Another remaining life. */
    LIFE_CHANGE(EnumSet.of(Part.MONTHS)),
    /** Another residual value. */
    RESIDUAL_CHANGE(EnumSet.of(Part.RESIDUAL)),
    /** It was in service since another day: caught up in the open month, the part of earlier years apart. */
    SERVICE_CORRECTION(EnumSet.of(Part.SERVICE)),
    /** It cost something else: the right cost. */
    COST_CORRECTION(EnumSet.of(Part.AMOUNT)),
    /** It is to be sold: charged no more from the next month or day on. */
    HELD_FOR_SALE(EnumSet.noneOf(Part.class)),
    /** It is not sold after all: the next run catches up what was left out. */
    KEPT(EnumSet.noneOf(Part.class)),
    /** An insurer owes the amount. */
    CLAIM(EnumSet.of(Part.AMOUNT)),
    /** A policy costs more from a day on: the further premium. */
    ENDORSEMENT(EnumSet.of(Part.AMOUNT)),
    /** An entry of the journal was wrong and is taken back. */
    REVERSAL(EnumSet.of(Part.ENTRY));

    enum Part {
        AMOUNT,
        RESIDUAL,
        MONTHS,
        SERVICE,
        ENTRY
    }

    private final Set<Part> needs;

    ManualEventType(Set<Part> needs) {
        this.needs = needs;
    }

    boolean needs(Part part) {
        return needs.contains(part);
    }

    /** Whether it is about one thing; a reversal is about an entry. */
    public boolean ofThing() {
        return this != REVERSAL;
    }
}
