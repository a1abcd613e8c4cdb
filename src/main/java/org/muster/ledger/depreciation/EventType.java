package org.muster.ledger.depreciation;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.muster.ledger.depreciation.Term.AFTER_MONTHS;
import static org.muster.ledger.depreciation.Term.AMOUNT;
import static org.muster.ledger.depreciation.Term.COST;
import static org.muster.ledger.depreciation.Term.DATE;
import static org.muster.ledger.depreciation.Term.FRACTION;
import static org.muster.ledger.depreciation.Term.IN_PERIOD;
import static org.muster.ledger.depreciation.Term.IN_SERVICE_DATE;
import static org.muster.ledger.depreciation.Term.PREMIUM;
import static org.muster.ledger.depreciation.Term.PROCEEDS;
import static org.muster.ledger.depreciation.Term.RECOVERABLE;
import static org.muster.ledger.depreciation.Term.REFUND_FRACTION;
import static org.muster.ledger.depreciation.Term.REMAINING_MONTHS;
import static org.muster.ledger.depreciation.Term.RESIDUAL;
import static org.muster.ledger.depreciation.Term.SELLING_COSTS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** What may happen to an asset: which terms describe it, what it happens to, and what it does to the schedule. */
public enum EventType {

    /** Written down to the recoverable amount (IAS 36, CAS 8). */
    IMPAIRMENT(Nature.TIMED, prospective(AMOUNT)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            var terms = event.terms();
            var amount = terms.need(AMOUNT);
            terms.check(amount.signum() >= 0, AMOUNT, Rule.OUT_OF_RANGE);
            terms.check(!amount.exceeds(run.balance().carrying()), AMOUNT, Rule.OVER_CARRYING_AMOUNT);
            run.restate(event, run.balance().impaired(amount), Optional.of(amount));
        }
    },

    /** Written up again, never above what would be carried had there been no impairment (IAS 36.117). */
    IMPAIRMENT_REVERSAL(Nature.TIMED, prospective(RECOVERABLE)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            var cap = run.unimpaired(event).carrying();
            var amount = event.terms()
                    .need(RECOVERABLE)
                    .atMost(cap)
                    .minus(run.balance().carrying())
                    .atLeast(Rational.ZERO)
                    .atMost(run.balance().impairment());
            run.restate(event, run.balance().impaired(amount.negated()), Optional.of(amount));
        }
    },

    /** A capitalised upgrade, or a part of the cost taken back. */
    ADDITION(Nature.TIMED, prospective(AMOUNT)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            run.add(event, AMOUNT);
        }
    },

    /** Revalued by the elimination method (IAS 16.35b); the amount is the increase of the carrying amount. */
    REVALUATION(Nature.TIMED, prospective(AMOUNT)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            var increase = event.terms().need(AMOUNT);
            var revalued = run.balance().revalued(increase);
            event.terms().check(revalued.carrying().signum() >= 0, AMOUNT, Rule.OVER_CARRYING_AMOUNT);
            run.restate(event, revalued, Optional.of(increase));
        }
    },

    /** Another remaining life (a change of estimate, IAS 8). */
    LIFE_CHANGE(Nature.TIMED, prospective(REMAINING_MONTHS)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            event.terms().need(REMAINING_MONTHS);
            run.restate(event, run.balance(), Optional.empty());
        }
    },

    /** Another residual value (a change of estimate, IAS 8). */
    RESIDUAL_CHANGE(Nature.TIMED, prospective(RESIDUAL)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            event.terms().need(RESIDUAL);
            run.restate(event, run.balance(), Optional.empty());
        }
    },

    /** What should have been known from the beginning: the catch-up goes into one period, then the right curve rules. */
    CORRECTION(Nature.TIMED, Set.of(IN_PERIOD, IN_SERVICE_DATE, COST)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            var terms = event.terms();
            terms.check(terms.has(COST) || terms.has(IN_SERVICE_DATE), IN_SERVICE_DATE, Rule.REQUIRED);
            run.correct(event);
        }
    },

    /** Sold, scrapped or lost: charge, derecognise, result. */
    DISPOSAL(Nature.TIMED, Set.of(DATE, AFTER_MONTHS, PROCEEDS, SELLING_COSTS)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            run.derecognise(event, run.balance());
        }
    },

    /** A fraction of the asset leaves; the rest continues on its curve. */
    PARTIAL_DISPOSAL(Nature.TIMED, Set.of(DATE, AFTER_MONTHS, FRACTION, PROCEEDS, SELLING_COSTS)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            var fraction = event.terms().need(FRACTION);
            var proper = fraction.signum() > 0 && Rational.ONE.exceeds(fraction);
            event.terms().check(proper, FRACTION, Rule.OUT_OF_RANGE);
            run.shrink(event, fraction);
        }
    },

    /** A consumable goes into use. */
    ISSUE(Nature.CONSUMABLE, Set.of(DATE)),

    /** A consumable is used up. */
    SCRAP(Nature.CONSUMABLE, Set.of(DATE)),

    /** A policy ends early; part of the unexpired premium comes back. */
    CANCELLATION(Nature.PREPAYMENT, Set.of(DATE, AFTER_MONTHS, REFUND_FRACTION)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            var fraction = event.terms().get(REFUND_FRACTION).orElse(Rational.ONE);
            var proper = fraction.signum() >= 0 && !fraction.exceeds(Rational.ONE);
            event.terms().check(proper, REFUND_FRACTION, Rule.OUT_OF_RANGE);
            run.cancel(event, fraction);
        }
    },

    /** A policy changes; the further premium is spread over what is left of the cover. */
    ENDORSEMENT(Nature.PREPAYMENT, Set.of(DATE, AFTER_MONTHS, PREMIUM)) {
        @Override
        void post(ScheduleRun run, AssetEvent event) {
            run.add(event, PREMIUM);
        }
    };

    private final Nature nature;
    private final Set<Term<?>> terms;

    EventType(Nature nature, Set<Term<?>> terms) {
        this.nature = nature;
        this.terms = terms;
    }

    static EventType named(String name) {
        return EnumSet.allOf(EventType.class).stream()
                .filter(type -> type.title().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The name on the wire, which is also the type of the event's row. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean knows(Term<?> term) {
        return term == Term.TYPE || terms.contains(term);
    }

    boolean happensTo(Method method) {
        return nature == method.nature() || nature == Nature.TIMED && method.nature() == Nature.METERED;
    }

    /** After it nothing is left to charge. */
    boolean isFinal() {
        return this == DISPOSAL || this == CANCELLATION;
    }

    /** Whether it is an impairment or undoes one. */
    boolean impairs() {
        return this == IMPAIRMENT || this == IMPAIRMENT_REVERSAL;
    }

    /** Does to the schedule what the event means; everything due before it has been charged. */
    void post(ScheduleRun run, AssetEvent event) {
        throw new IllegalStateException(this + " is charged when it happens");
    }

    /** Its own term, and what every change of the curve may say: when, and what is left from then on. */
    private static Set<Term<?>> prospective(Term<?> own) {
        return Stream.of(DATE, AFTER_MONTHS, RESIDUAL, REMAINING_MONTHS, own).collect(toUnmodifiableSet());
    }
}
