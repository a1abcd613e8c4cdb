package org.muster.readiness;

import org.muster.readiness.model.Standing;

/** How a plan stands if one of the scenarios it answers happens; the code is empty for a plan that names none. */
public record ScenarioStanding(String code, Standing standing) {

    public Light light() {
        return Light.of(standing.level());
    }
}
