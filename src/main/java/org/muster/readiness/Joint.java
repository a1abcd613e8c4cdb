package org.muster.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.muster.readiness.model.JointActivation;
import org.muster.readiness.model.Overlay;
import org.muster.readiness.model.Readiness;
import org.muster.readiness.model.Scenario;

/** Lets plans run together: every asset serves one of them only, in the order of their priority. */
final class Joint {

    private Joint() {}

    static JointAnswer of(World world, List<String> codes, Collection<String> lost, LocalDate asOf) {
        var facts = new Translation(world).noAction();
        return new JointAnswer(
                codes,
                Readiness.evaluate(facts, asOf, new Scenario(Set.copyOf(lost), codes), Overlay.NONE)
                        .joint()
                        .orElse(JointActivation.NONE));
    }
}
