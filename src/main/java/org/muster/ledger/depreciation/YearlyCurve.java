package org.muster.ledger.depreciation;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve given by charges per asset year, each spread evenly over its year. After an event the life may end with a short
 * year; the formulas then use the fractional N, and the short year takes what is left.
 */
final class YearlyCurve implements Curve {

    /** The charge of one asset year. */
    @FunctionalInterface
    interface Rule {

        /** The charge, from the opening book value B of the year and the years of life left at its beginning. */
        Rational charge(Rational opening, Rational yearsLeft);
    }

    private final Rational years;
    private final List<Rational> closings = new ArrayList<>();

    YearlyCurve(Stake stake, Rule rule) {
        years = stake.years();
        closings.add(Rational.ZERO);
        for (var left = years; left.signum() > 0; left = left.minus(Rational.ONE)) {
            var charged = closings.get(closings.size() - 1);
            var uncharged = stake.base().minus(charged);
            var charge =
                    left.exceeds(Rational.ONE) ? rule.charge(stake.opening().minus(charged), left) : uncharged;
            closings.add(charged.plus(charge.atMost(uncharged).atLeast(Rational.ZERO)));
        }
    }

    @Override
    public Rational chargedAt(Life.Age age) {
        var year = Math.min(age.years().floor(), closings.size() - 1);
        var charged = closings.get(year);
        if (year == closings.size() - 1) {
            return charged;
        }
        var elapsed = age.years().minus(Rational.of(year));
        var length = years.minus(Rational.of(year)).atMost(Rational.ONE);
        return charged.plus(closings.get(year + 1).minus(charged).times(elapsed.over(length)));
    }
}
