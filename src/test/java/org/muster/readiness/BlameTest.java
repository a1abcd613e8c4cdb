package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.plan.Part;
import org.muster.readiness.model.Cause;

/** What ends on one day, and which of it makes the drop of that day. */
class BlameTest {

    private static List<String> told(AWorld world) {
        return Gaps.of(world.world(), TODAY, 90).stream()
                .filter(gap -> !gap.reason().equals(Gap.SHORT))
                .map(gap -> gap.subject() + " " + gap.reason() + " " + gap.on() + " " + gap.from() + " " + gap.to()
                        + (gap.shared() ? " shared" : ""))
                .sorted()
                .toList();
    }

    @Test
    void whatEndsTheSameDayAndCostsNoLevelHasNone() {
        assertThat(told(where().needs(1)
                        .line(
                                Part.REQUIREMENT,
                                "X",
                                "name",
                                "Phones",
                                "capability",
                                "PHONE",
                                "quantity",
                                "1",
                                "criticality",
                                "SUPPORTING")
                        .server("S-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                        .asset(
                                "P-1",
                                "PHONE",
                                Stage.IN_STORE,
                                "A",
                                new AssetFact.Use("", "", java.util.Optional.empty()),
                                "licence_end",
                                "2026-12-20")))
                .containsExactly("P-1 VALIDITY 2026-12-21 R4 R4", "S-1 VALIDITY 2026-12-21 R2 R4");
    }

    @Test
    void whatTwoCostOnlyTogetherIsSaidOfBoth() {
        assertThat(told(where().needs(1)
                        .server("S-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                        .server("S-2", Stage.IN_STORE, "B", "licence_end", "2026-12-20")))
                .containsExactly("S-1 VALIDITY 2026-12-21 R2 R4 shared", "S-2 VALIDITY 2026-12-21 R2 R4 shared");
    }

    @Test
    void whatEitherOfTwoCostsIsSharedAsWell() {
        assertThat(told(where().needs(2)
                        .server("S-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                        .server("S-2", Stage.IN_STORE, "B", "licence_end", "2026-12-20")))
                .containsExactly("S-1 VALIDITY 2026-12-21 R2 R4 shared", "S-2 VALIDITY 2026-12-21 R2 R4 shared");
    }

    @Test
    void whatTwoCostTogetherIsSaidOfBothThoughAThirdCostsItAlone() {
        assertThat(told(where().needs(1)
                        .line(
                                Part.REQUIREMENT,
                                "X",
                                "name",
                                "Phones",
                                "capability",
                                "PHONE",
                                "quantity",
                                "1",
                                "criticality",
                                "VITAL")
                        .server("S-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                        .server("S-2", Stage.IN_STORE, "B", "licence_end", "2026-12-20")
                        .asset(
                                "P-1",
                                "PHONE",
                                Stage.IN_STORE,
                                "A",
                                new AssetFact.Use("", "", java.util.Optional.empty()),
                                "licence_end",
                                "2026-12-20")))
                .containsExactly(
                        "P-1 VALIDITY 2026-12-21 R2 R4 shared",
                        "S-1 VALIDITY 2026-12-21 R2 R4 shared",
                        "S-2 VALIDITY 2026-12-21 R2 R4 shared");
    }

    @Test
    void aWaiversEndIsTheCauseAndTheBoardsRemedyIsItsOwn() {
        var outlook = where().needs(2)
                .line(Part.WAIVER, "W-1", "requirement", "DB", "expires_on", "2026-12-20", "reason", "bought")
                .server("S-1", Stage.IN_STORE, "A", "licence_end", "2026-12-20")
                .outlook();
        var cliff = StoredOutlook.of(outlook).cliff(TODAY).orElseThrow();

        assertThat(cliff.causes()).containsExactly(new Cause("DB", "WAIVER"), new Cause("S-1", "VALIDITY"));
        assertThat(cliff.makers()).containsExactly(new Cause("DB", "WAIVER"));
        assertThat(cliff.makers().stream().flatMap(cause -> Remedies.against("PAY", cause).stream()))
                .extracting(RemedyLink::remedy)
                .containsExactly(Remedy.ASSIGN);
        assertThat(Curves.read(Curves.write(List.of(cliff)))).containsExactly(cliff);
    }

    @Test
    void everyDropHasSomethingToBlameAndWhoLooksLessFarSeesASubset() {
        var drops = 0;
        for (long seed = 0; seed < 200; seed++) {
            var world = RandomWorlds.of(seed);
            for (var outlook : Outlooks.of(world, TODAY, 365)) {
                for (var step : outlook.cliffs()) {
                    var blame = outlook.blames().on(step.from());
                    assertThat(step.causes())
                            .as("seed %d, %s", seed, step)
                            .anyMatch(cause -> blame.of(cause).drop() > 0);
                    drops++;
                }
            }
            var near = Gaps.of(world, TODAY, 30);
            var far = Gaps.of(world, TODAY, 60);
            assertThat(far).as("seed %d", seed).containsAll(near);
            assertThat(new HashSet<>(Gaps.of(world, TODAY, 90)))
                    .as("seed %d", seed)
                    .containsAll(far);
        }
        assertThat(drops).isGreaterThan(10);
    }
}
