package org.muster.ledger.depreciation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a whole numerator over a positive whole denominator, always in lowest terms. Everything between the
 * input and the printed amount is a rational, so a charge is divided and rounded once, at the very end (rule R1).
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational HALF = of(1, 2);
    public static final Rational ONE = of(1);

    public Rational {
        var common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Rational of(long whole) {
        return of(whole, 1);
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Rational of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Reads a decimal such as {@code 12000.00}. */
    public static Rational of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational over(long whole) {
        return over(of(whole));
    }

    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational atLeast(Rational floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Rational atMost(Rational cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    public boolean exceeds(Rational other) {
        return compareTo(other) > 0;
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The whole number at or below. */
    public int floor() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.FLOOR)
                .intValueExact();
    }

    /** The whole number at or above. */
    public int ceiling() {
        return -negated().floor();
    }

    /** Rounded half away from zero to that many decimals: the one rounding of rule R1. */
    public Rational rounded(int digits) {
        return of(toDecimal(digits));
    }

    /** Printed with exactly that many decimals, rounded half away from zero. */
    public BigDecimal toDecimal(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
