package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Asset;
import org.muster.asset.Detail;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Reason;

/**
 * That something passed or failed is shown by answers. On the screen the step is taken by handing in the check that ends
 * so; whoever reports it by another way names the paper it stands on. A check of Muster's own speaks only for the step it
 * ended with, once, and for its own asset.
 */
@ApplicationScoped
class ResultOfACheck implements StepCondition {

    private final Inspections inspections;

    @Inject
    ResultOfACheck(Inspections inspections) {
        this.inspections = inspections;
    }

    ResultOfACheck() {
        this(null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        var borrowed = order.step().judges()
                && order.detail(Detail.CHECKLIST)
                        .filter(Inspections::names)
                        .filter(code -> inspections
                                .underHand(code)
                                .filter(check -> check.leadsTo(asset.tag(), order.step()))
                                .isEmpty())
                        .isPresent();
        return borrowed ? List.of(Reason.at(Detail.CHECKLIST.wire(), "inspection.refusal.other_check")) : List.of();
    }

    @Override
    public Optional<String> door(String tag, Step step) {
        return step.judges() ? Optional.of("/inspection/round.xhtml?asset=" + tag) : Optional.empty();
    }
}
