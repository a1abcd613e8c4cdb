package org.muster.ledger.depreciation;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.muster.ledger.depreciation.Term.COVER_FROM;
import static org.muster.ledger.depreciation.Term.COVER_TO;
import static org.muster.ledger.depreciation.Term.END_DATE;
import static org.muster.ledger.depreciation.Term.FACTOR;
import static org.muster.ledger.depreciation.Term.IN_SERVICE_DATE;
import static org.muster.ledger.depreciation.Term.LIFE_MONTHS;
import static org.muster.ledger.depreciation.Term.RATE;
import static org.muster.ledger.depreciation.Term.RATES_PCT;
import static org.muster.ledger.depreciation.Term.RESIDUAL;
import static org.muster.ledger.depreciation.Term.TOTAL_UNITS;

import java.util.Set;
import java.util.stream.Stream;
import org.muster.ledger.depreciation.Curve.Stake;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/** How a cost is spread over its life: each method knows its own terms and draws its own {@link Curve}. */
public enum Method {

    /** 年限平均法: the same in every month (CAS 4, IAS 16.62). */
    STRAIGHT_LINE(Nature.TIMED, overMonths()),

    /** 年数总和法: the years left over the sum of all years' digits; digits restart after an event. */
    SUM_OF_YEARS(Nature.TIMED, overMonths()) {
        @Override
        Curve curve(Stake stake, Terms terms) {
            var years = stake.years();
            var digits = years.times(years.plus(Rational.ONE)).over(2);
            return new YearlyCurve(stake, (opening, left) -> stake.base().times(left.over(digits)));
        }

        @Override
        void check(Terms terms, Life life) {
            var given = terms.has(LIFE_MONTHS) ? LIFE_MONTHS : END_DATE;
            terms.check(life.years().isWhole(), given, Rule.OUT_OF_RANGE);
        }
    },

    /** 双倍余额递减法: 2/N of the book value, evenly over the last two years (CAS 4). */
    CN_DOUBLE_DECLINING(Nature.TIMED, overMonths()) {
        @Override
        Curve curve(Stake stake, Terms terms) {
            var rate = Rational.of(2);
            return new YearlyCurve(
                    stake,
                    (opening, left) -> left.exceeds(rate)
                            ? opening.times(rate).over(stake.years())
                            : opening.minus(stake.residual()).over(left));
        }
    },

    /** Factor/N of the book value until the straight line over what is left is steeper (VDB). */
    DECLINING_SWITCH(Nature.TIMED, overMonths(), FACTOR) {
        @Override
        Curve curve(Stake stake, Terms terms) {
            var factor = terms.need(FACTOR);
            return new YearlyCurve(
                    stake,
                    (opening, left) -> opening.times(factor)
                            .over(stake.years())
                            .atLeast(opening.minus(stake.residual()).over(left)));
        }

        @Override
        void check(Terms terms) {
            terms.check(terms.need(FACTOR).signum() > 0, FACTOR, Rule.OUT_OF_RANGE);
        }
    },

    /** A fixed rate of the book value; the last asset year takes what is left (written down value). */
    WDV_RATE(Nature.TIMED, overMonths(), RATE) {
        @Override
        Curve curve(Stake stake, Terms terms) {
            var rate = terms.need(RATE);
            return new YearlyCurve(stake, (opening, left) -> opening.times(rate));
        }

        @Override
        void check(Terms terms) {
            var rate = terms.need(RATE);
            terms.check(rate.signum() > 0 && !rate.exceeds(Rational.ONE), RATE, Rule.OUT_OF_RANGE);
        }
    },

    /** Rates in percent per fiscal year from a table; as many years as rates, and no residual. */
    RATE_TABLE(Nature.TIMED, fromService(), LIFE_MONTHS, RATES_PCT) {
        @Override
        Ageing ageing(Terms terms, Ageing calendarAge, FiscalCalendar calendar) {
            return RateAgeing.of(terms, calendarAge, calendar);
        }

        @Override
        void check(Terms terms) {
            terms.check(terms.amount(RESIDUAL).signum() == 0, RESIDUAL, Rule.OUT_OF_RANGE);
            var months = 12 * terms.need(RATES_PCT).size();
            terms.check(terms.get(LIFE_MONTHS).orElse(months) == months, LIFE_MONTHS, Rule.DISAGREES);
        }
    },

    /** 工作量法: by the units of a meter, such as hours or kilometres (CAS 4). */
    UNITS(Nature.METERED, fromService(), TOTAL_UNITS, Term.UNITS) {
        @Override
        Ageing ageing(Terms terms, Ageing calendarAge, FiscalCalendar calendar) {
            return UnitAgeing.of(terms, terms.need(IN_SERVICE_DATE), calendar);
        }
    },

    /** 五五摊销法: half at issue, half at scrapping. */
    FIFTY_FIFTY(Nature.CONSUMABLE, fromService()) {
        @Override
        Rational chargedAtIssue() {
            return Rational.HALF;
        }
    },

    /** 一次摊销法: all of it at issue. */
    ONE_OFF(Nature.CONSUMABLE, fromService()),

    /** 待摊费用: a premium over its cover, the first day and the last both insured. */
    PREPAID(Nature.PREPAYMENT, fromService(), COVER_FROM, COVER_TO);

    private final Nature nature;
    private final Set<Term<?>> own;

    Method(Nature nature, Set<Term<?>> usual, Term<?>... own) {
        this.nature = nature;
        this.own = Stream.concat(usual.stream(), Stream.of(own)).collect(toUnmodifiableSet());
    }

    /** What sort of cost the method spreads. */
    Nature nature() {
        return nature;
    }

    /** The terms only some methods know, of which this is one. */
    Set<Term<?>> terms() {
        return own;
    }

    /** The curve of one life. */
    Curve curve(Stake stake, Terms terms) {
        return Curve.straight(stake);
    }

    /** How the asset ages: by the calendar, unless the method measures otherwise. */
    Ageing ageing(Terms terms, Ageing calendarAge, FiscalCalendar calendar) {
        return calendarAge;
    }

    /** The part of a consumable's cost that is charged when it is issued. */
    Rational chargedAtIssue() {
        return Rational.ONE;
    }

    /** Refuses terms this method cannot work with. */
    void check(Terms terms) {}

    /** Refuses a life this method cannot begin with. */
    void check(Terms terms, Life life) {}

    private static Set<Term<?>> fromService() {
        return Set.of(IN_SERVICE_DATE, RESIDUAL);
    }

    private static Set<Term<?>> overMonths() {
        return Set.of(IN_SERVICE_DATE, RESIDUAL, LIFE_MONTHS, END_DATE);
    }
}
