package org.muster.shared.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {

    @Test
    void theUsualLadderIsAMonthTwoWeeksAWeekAndADayAheadAndWeeklyAfterwards() {
        assertThat(Ladder.USUAL).hasToString("30 14 7 1 +7");
    }

    @Property
    void readsWhatItWrote(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 365) Integer> ahead,
            @ForAll @IntRange(min = 1, max = 365) int again,
            @ForAll @IntRange(min = 0, max = 99) int times) {
        var ladder = new Ladder(ahead, again, times);
        assertThat(Ladder.parse(ladder.toString())).isEqualTo(ladder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "30 7 7", "+0", "0 +7", "366 +7", "+7x", "x +7", "-1 +7"})
    void refusesWhatIsNoLadder(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ladder.parse(text));
    }

    @Test
    void beginsWithItsLongestStep() {
        assertThat(Ladder.parse("1 60 7 +7").lead()).isEqualTo(60);
    }
}
