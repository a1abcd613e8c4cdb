package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void proseIsFoundByTheBeginningOfItsWords() {
        assertThat(SearchWords.ofText("Payment standby server")).containsExactly("payment", "standby", "server");
    }

    @Test
    void chineseIsFoundByPairsAndItsLeadingCharacter() {
        assertThat(SearchWords.ofText("备用服务器")).containsExactly("备", "备用", "用服", "服务", "务器");
        assertThat(SearchWords.ofQuery("服务器")).containsExactly("服务", "务器");
    }

    @Test
    void fullWidthLettersAreTheSameLetters() {
        assertThat(SearchWords.ofQuery("ＳＲＶ")).containsExactly("srv");
    }

    @Test
    void aReferenceIsFoundByEveryEndingOfFourCharacters() {
        assertThat(SearchWords.ofReference("SRV-0042"))
                .contains("srv-0042", "-0042", "0042")
                .doesNotContain("042");
    }

    @Property
    void everyPieceOfAReferenceOfFourOrMoreCharactersIsFound(
            @ForAll @AlphaChars @StringLength(min = 6, max = 30) String reference) {
        var piece = reference.substring(1, reference.length() - 1).toLowerCase(Locale.ROOT);
        assertThat(SearchWords.ofReference(reference)).anyMatch(token -> token.startsWith(piece));
    }
}
