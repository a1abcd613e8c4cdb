package org.muster.plan;

import org.muster.shared.text.Bilingual;

/** A scenario as others read it, complete. */
public record LossScenarioRow(String code, LossScenarioDetails details, long version) implements Bilingual {

    static LossScenarioRow of(LossScenario scenario) {
        return new LossScenarioRow(scenario.code(), scenario.details(), scenario.version());
    }

    @Override
    public String name() {
        return details.name();
    }

    @Override
    public String nameZh() {
        return details.nameZh();
    }
}
