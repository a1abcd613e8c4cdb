package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.shared.due.Stake;

/** Whose plans hang on an asset. */
class AtStakeTest {

    @Test
    void thePlanThatWouldFallWithoutIt() {
        assertThat(atStake(where().needs(1).server("SRV-1", Stage.IN_STORE, "A")))
                .hasValueSatisfying(stake -> assertThat(stake.people()).isEqualTo(List.of("owner")));
    }

    @Test
    void thePlanThatHasFallenSinceItIsOut() {
        assertThat(atStake(where().needs(1).server("SRV-1", Stage.QUARANTINED, "A")))
                .hasValueSatisfying(stake -> assertThat(stake.people()).isEqualTo(List.of("owner")));
    }

    @Test
    void noPlanWhoseNeedOthersFill() {
        assertThat(atStake(
                        where().needs(1).server("SRV-1", Stage.QUARANTINED, "A").server("SRV-2", Stage.IN_STORE, "A")))
                .isEmpty();
    }

    private static Optional<Stake> atStake(AWorld world) {
        var facts = world.world();
        return AtStakeSource.stake(facts, Outlooks.of(facts, TODAY, 0), "SRV-1", TODAY);
    }
}
