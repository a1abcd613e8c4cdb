package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.Asset;
import org.muster.asset.Detail;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Reason;

/** A plan an asset is issued for, and a requirement it is procured for, is one there is, whoever may see it: it counts for that
 * plan from then on. */
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
        return Stream.concat(
                        order
                                .detail(Detail.PLAN)
                                .filter(code -> alive(code).isEmpty())
                                .map(code -> Reason.at(Detail.PLAN.wire(), "plan.refusal.unknown", code))
                                .stream(),
                        order
                                .detail(Detail.CLOSES)
                                .filter(gap -> !required(gap.split("/", 2)))
                                .map(gap -> Reason.at(Detail.CLOSES.wire(), "plan.refusal.unknown", gap))
                                .stream())
                .toList();
    }

    private Optional<Plan> alive(String code) {
        return plans.find(code).filter(plan -> !plan.retired());
    }

    /** Whether the plan, in force or being written, asks for it. */
    private boolean required(String... gap) {
        return gap.length == 2
                && alive(gap[0])
                        .filter(plan -> Stream.of(plan.inForce(), plan.edition())
                                .anyMatch(edition -> plans.line(plan.code(), edition, Part.REQUIREMENT, gap[1])
                                        .isPresent()))
                        .isPresent();
    }
}
