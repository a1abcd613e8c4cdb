package org.muster.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.Measure.Amounts;

/**
 * An entry before it has its number: whose lines by which rules, and what it corrects.
 *
 * @param legs a leg for each thing it is about
 * @param swapped the lines of an entry this one reverses, used instead of rules
 */
record EntryDraft(
        EntryKind kind,
        Occasion occasion,
        List<Leg> legs,
        List<JournalRow> swapped,
        Optional<Long> reverses,
        String correction) {

    /**
     * The lines of one thing.
     *
     * @param rules of which kind of event the rules are
     * @param foreign what was paid in another currency, if it was
     */
    record Leg(
            EntryKind rules,
            Named thing,
            Treatment treatment,
            BookTerms.Accounts accounts,
            Amounts amounts,
            Foreign foreign) {}

    /** How lines name a thing: codes only. */
    record Named(String tag, boolean policy, String itemNo, String costCenter, String location, BigDecimal quantity) {}

    /** What was paid in another currency, and the rate (functional currency for one unit); {@link #NONE} when nothing. */
    record Foreign(String currency, Optional<BigDecimal> amount, Optional<BigDecimal> rate) {

        static final Foreign NONE = new Foreign("", Optional.empty(), Optional.empty());
    }

    static EntryDraft of(Occasion occasion, EntryKind kind, List<Leg> legs) {
        return new EntryDraft(kind, occasion, legs, List.of(), Optional.empty(), "");
    }

    static EntryDraft of(Occasion occasion, Leg leg) {
        return of(occasion, leg.rules(), List.of(leg));
    }

    /** The same amounts on the other sides. */
    static EntryDraft reversing(Occasion occasion, EntryKind kind, List<JournalRow> lines, String correction) {
        return new EntryDraft(
                kind, occasion, List.of(), lines, Optional.of(lines.get(0).seq()), correction);
    }

    EntryDraft correcting(String why) {
        return new EntryDraft(kind, occasion, legs, swapped, reverses, why);
    }
}
