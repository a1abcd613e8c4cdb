package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Of all that goes by some changes, in their order. */
    List<WhatIfAnswer.Loss> of(List<Change> changes) {
        var gone = changes.stream()
                .filter(Change.Remove.class::isInstance)
                .map(Change::subject)
                .distinct()
                .toList();
        var lost = gone.isEmpty() ? Map.<String, List<WhatIfAnswer.Loss>>of() : of(gone.stream());
        return gone.stream()
                .flatMap(tag -> lost.getOrDefault(tag, List.of()).stream())
                .toList();
    }

    /** By tag, of each that would be gone. */
    Map<String, List<WhatIfAnswer.Loss>> of(Stream<String> gone) {
        var tags = gone.toList();
        return conditions.stream()
                .filter(condition -> !(condition instanceof PlanImpact))
                .flatMap(condition -> condition.consequences(tags, Step.DISPOSE).entrySet().stream())
                .flatMap(each -> each.getValue().stream().map(said -> new WhatIfAnswer.Loss(each.getKey(), said)))
                .collect(Collectors.groupingBy(WhatIfAnswer.Loss::asset));
    }
}
