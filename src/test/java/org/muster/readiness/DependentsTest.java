package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;

/** What a requirement loses with an asset that does not count today. */
class DependentsTest {

    private static List<Dependence> without(AWorld world) {
        return new Dependents(world.world(), "SRV-1", TODAY).under(List.of(new Change.Remove("SRV-1")));
    }

    private static Evidence used() {
        return new Evidence(
                List.of(new Evidence.Check(TODAY.plusDays(3), TODAY.plusDays(9), true)),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void whatCountsAgainAsPlannedIsMissedFromThatDayOn() {
        assertThat(without(where().needs(1).shown("SRV-1", used()).server("SRV-1", Stage.IN_STORE, "A")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.dropsOn()).contains(TODAY.plusDays(4));
                    assertThat(each.dropsTo()).isEqualTo(Light.R4);
                });
    }

    @Test
    void whatNeverCountsAgainIsNotMissed() {
        assertThat(without(where().needs(1).server("SRV-1", Stage.MISSING, "A")))
                .singleElement()
                .satisfies(each -> assertThat(each.dropsOn()).isEmpty());
    }
}
