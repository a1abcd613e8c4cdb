package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.asset.Asset;
import org.muster.asset.Detail;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Reason;

/** A plan an asset is issued for is one there is, whoever may see it: it counts for that plan from then on. */
@ApplicationScoped
class PlanNamed implements StepCondition {

    private final Plans plans;

    @Inject
    PlanNamed(Plans plans) {
        this.plans = plans;
    }

    PlanNamed() {
        this(null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        return order
                .detail(Detail.PLAN)
                .filter(code -> plans.find(code).filter(plan -> !plan.retired()).isEmpty())
                .map(code -> Reason.at(Detail.PLAN.wire(), "plan.refusal.unknown", code))
                .stream()
                .toList();
    }
}
