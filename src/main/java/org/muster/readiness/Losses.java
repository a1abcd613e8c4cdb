package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;

/** What would be lost in other contexts with an asset that is tried to be gone: those who speak up before it goes tell it. */
@ApplicationScoped
class Losses {

    private final Instance<StepCondition> conditions;

    @Inject
    Losses(Instance<StepCondition> conditions) {
        this.conditions = conditions;
    }

    Losses() {
        this(null);
    }

    List<WhatIfAnswer.Loss> of(List<Change> changes) {
        return changes.stream()
                .filter(Change.Remove.class::isInstance)
                .map(Change::subject)
                .flatMap(this::of)
                .toList();
    }

    private Stream<WhatIfAnswer.Loss> of(String tag) {
        return conditions.stream()
                .filter(condition -> !(condition instanceof PlanImpact))
                .flatMap(condition -> condition.consequences(tag, Step.DISPOSE).stream())
                .map(said -> new WhatIfAnswer.Loss(tag, said));
    }
}
