package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void equalFractionsAreOneAndTheSame() {
        assertThat(Ratio.of(2, 4)).isEqualTo(Ratio.of(-1, -2)).isEqualTo(Ratio.of(new BigDecimal("0.50")));
    }

    @Test
    void thirdsAddUpToOneWithoutLoss() {
        var third = Ratio.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.ONE);
    }

    @Test
    void halvesAreRoundedUpOnlyWhenPrinted() {
        assertThat(Ratio.of(1, 20).rounded(1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(Ratio.of(49, 1000).rounded(1)).isEqualTo(new BigDecimal("0.0"));
        assertThat(Ratio.of(2, 3).rounded(4)).isEqualTo(new BigDecimal("0.6667"));
        assertThat(Ratio.ONE.rounded(4)).isEqualTo(new BigDecimal("1.0000"));
    }

    @Test
    void theSmallerOfTwoIsTaken() {
        assertThat(Ratio.of(2, 3).atMost(Ratio.of(3, 4))).isEqualTo(Ratio.of(2, 3));
        assertThat(Ratio.of(5, 4).atMost(Ratio.ONE)).isEqualTo(Ratio.ONE);
    }

    @Test
    void decimalsOfAnyNotationAreExact() {
        assertThat(Ratio.of(new BigDecimal("1E+2"))).isEqualTo(Ratio.of(100));
        assertThat(Ratio.of(new BigDecimal("0.125"))).isEqualTo(Ratio.of(1, 8));
    }
}
