package org.muster.ledger.depreciation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void isKeptInLowestTermsWithAPositiveDenominator() {
        assertThat(Rational.of(6, -8)).isEqualTo(Rational.of(-3, 4)).hasToString("-3/4");
    }

    @Test
    void readsDecimalsExactly() {
        assertThat(Rational.of("0.10")).isEqualTo(Rational.of(1, 10));
        assertThat(Rational.of("1E+3")).isEqualTo(Rational.of(1000));
    }

    @Test
    void roundsHalfAwayFromZero() {
        assertThat(Rational.of("0.005").toDecimal(2)).hasToString("0.01");
        assertThat(Rational.of("-0.005").toDecimal(2)).hasToString("-0.01");
        assertThat(Rational.of(2, 3).toDecimal(12)).hasToString("0.666666666667");
        assertThat(Rational.of("0.5").rounded(0)).isEqualTo(Rational.ONE);
    }

    @Test
    void findsTheWholeNumbersAround() {
        assertThat(Rational.of(-1, 2).floor()).isEqualTo(-1);
        assertThat(Rational.of(7, 2).floor()).isEqualTo(3);
        assertThat(Rational.of(7, 2).ceiling()).isEqualTo(4);
        assertThat(Rational.of(4).ceiling()).isEqualTo(4);
    }
}
