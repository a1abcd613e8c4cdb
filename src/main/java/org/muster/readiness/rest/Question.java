package org.muster.readiness.rest;

import java.util.List;
import org.muster.readiness.model.Curve;
import org.muster.readiness.model.Evaluation;
import org.muster.readiness.model.Facts;
import org.muster.readiness.model.Horizon;
import org.muster.readiness.model.Overlay;
import org.muster.readiness.model.Readiness;
import org.muster.readiness.model.Scenario;

/** A complete question to the engine: the world, the days to look at, what is lost or runs together, and what if. */
record Question(Facts facts, Horizon horizon, Scenario scenario, Overlay overlay) {

    Evaluation evaluation() {
        return Readiness.evaluate(facts, horizon.asOf(), scenario, overlay);
    }

    List<Curve> forecast() {
        return Readiness.forecast(facts, horizon, scenario, overlay);
    }
}
