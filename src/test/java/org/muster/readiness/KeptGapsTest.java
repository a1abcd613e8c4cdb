package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of gaps is what a live look finds, on the day itself and until the next change. */
class KeptGapsTest {

    private static final int WORLDS = 400;

    @Test
    void keptGapsAreTheLiveOnesUntilSomethingChanges() {
        var several = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            var world = RandomWorlds.of(seed);
            var outlook = Outlooks.of(world, TODAY, ReadinessJob.HORIZON).get(0);
            var kept = kept(outlook);
            var until = StoredOutlook.of(outlook).nextChange();
            for (var day = TODAY; day.isBefore(until); day = day.plusDays(7)) {
                for (var days : List.of(30L, 60L, Gaps.KEPT)) {
                    var live = Gaps.of(world, day, days);
                    assertThat(Gaps.inSight(kept.stream(), day, days))
                            .as("seed %d on %s", seed, day)
                            .isEqualTo(live);
                    several += live.size();
                }
            }
        }
        assertThat(several).isGreaterThan(WORLDS);
    }

    private static List<Gap> kept(Outlook outlook) {
        var found = Gaps.all(List.of(outlook), TODAY, Gaps.KEPT + StoredOutlook.STANDS).values().stream()
                .flatMap(List::stream)
                .toList();
        return GapText.write(found).stream()
                .flatMap(part -> GapText.read("PAY", part).stream())
                .toList();
    }

    @Test
    void whatHasNoNameForTheReaderHasNoRemedyEither() {
        var gap = Stream.iterate(0L, seed -> seed + 1)
                .flatMap(seed -> Gaps.of(RandomWorlds.of(seed), TODAY, 90).stream())
                .filter(each -> each.subject().equals("S1") && !each.remedies().isEmpty())
                .findFirst()
                .orElseThrow();

        var seen = gap.naming(subject -> subject.equals("S1") ? Discretion.SIGN : subject);

        assertThat(seen.subject()).isEqualTo(Discretion.SIGN);
        assertThat(seen.remedies()).isEmpty();
        assertThat(seen.on()).isEqualTo(gap.on());
    }
}
