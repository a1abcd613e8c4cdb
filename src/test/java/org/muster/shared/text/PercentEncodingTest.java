package org.muster.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%zz", "q=a%4", "%G0=1", "q=%e5%a4%"})
    void aPercentSignWithoutTwoDigitsIsBroken(String query) {
        assertThat(PercentEncoding.intact(query)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=a", "q=%25", "q=%E5%a4%87&x=+"})
    void allElseIsIntact(String query) {
        assertThat(PercentEncoding.intact(query)).isTrue();
    }

    @Test
    void anAddressWithoutQueryIsIntact() {
        assertThat(PercentEncoding.intact(null)).isTrue();
    }
}
