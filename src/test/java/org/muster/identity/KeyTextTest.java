package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTextTest {

    @Test
    void keyNamesItselfAndCarriesFortyThreeDigitsAndAChecksum() {
        var key = KeyText.fresh();

        assertThat(key.text()).matches("mst_[0-9A-Za-z]{8}_[0-9A-Za-z]{43}[0-9A-Za-z]{6}");
        assertThat(key.text()).startsWith("mst_" + key.code() + "_");
        assertThat(KeyText.parse(key.text())).contains(key);
    }

    @Test
    void mistypedKeyIsToldWithoutAskingAnybody() {
        var text = KeyText.fresh().text();
        var other = text.charAt(20) == 'x' ? 'y' : 'x';

        assertThat(KeyText.parse(text.substring(0, 20) + other + text.substring(21)))
                .isEmpty();
        assertThat(KeyText.parse(text + " ")).isEmpty();
        assertThat(KeyText.parse("")).isEmpty();
    }

    @Test
    void onlyTheDigestOfTheWholeKeyIsStored() {
        var key = KeyText.fresh();

        assertThat(key.digest()).hasSize(64).doesNotContain(key.code());
        assertThat(key.hasDigest(key.digest())).isTrue();
        assertThat(key.hasDigest(KeyText.fresh().digest())).isFalse();
    }

    @Test
    void printedKeyTellsNoSecret() {
        var key = KeyText.fresh();

        assertThat(key.toString()).isEqualTo("mst_" + key.code() + "_…");
    }
}
