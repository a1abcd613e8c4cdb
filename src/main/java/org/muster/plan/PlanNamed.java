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
                                .or(() -> order.detail(Detail.CLOSES)
                                        .filter(gap -> !served(asset.capability(), gap.split("/", 2)))
                                        .map(gap ->
                                                Reason.at(Detail.CLOSES.wire(), "plan.refusal.other_capability", gap)))
                                .stream())
                .toList();
    }

    private Optional<Plan> alive(String code) {
        return plans.find(code).filter(plan -> !plan.retired());
    }

    /** Whether the plan, in force or being written, asks for it. */
    private boolean required(String... gap) {
        return gap.length == 2 && asking(gap).findAny().isPresent();
    }

    /** Whether what gives the capability can serve there; a model that is not chosen yet gives none. */
    private boolean served(String capability, String... gap) {
        return capability.isEmpty()
                || asking(gap)
                        .anyMatch(line -> line.text("capability").equals(capability)
                                || Substitute.of(line.text("substitutes")).stream()
                                        .anyMatch(each -> each.capability().equals(capability)));
    }

    private Stream<PlanLineRow> asking(String... gap) {
        return alive(gap[0]).stream()
                .flatMap(plan -> Stream.of(plan.inForce(), plan.edition())
                        .distinct()
                        .flatMap(edition -> plans.line(plan.code(), edition, Part.REQUIREMENT, gap[1]).stream()))
                .map(PlanLineRow::of);
    }
}
