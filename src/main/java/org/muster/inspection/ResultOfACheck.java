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
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;

/**
 * That something passed or failed is shown by answers, not by saying so: the step is taken by the check that ends so, as a
 * part of handing it in, and by nothing else. What the demo company checked before it had Muster is on paper only.
 */
@ApplicationScoped
class ResultOfACheck implements StepCondition {

    private final Inspections inspections;
    private final OpenCommand open;

    @Inject
    ResultOfACheck(Inspections inspections, OpenCommand open) {
        this.inspections = inspections;
        this.open = open;
    }

    ResultOfACheck() {
        this(null, null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        var shown = !order.step().judges()
                || open.current().whence() == Whence.SEED
                || order.detail(Detail.CHECKLIST)
                        .flatMap(inspections::underHand)
                        .filter(check -> check.leadsTo(asset.tag(), order.step()))
                        .isPresent();
        return shown ? List.of() : List.of(Reason.at(Detail.CHECKLIST.wire(), "inspection.refusal.by_check_only"));
    }

    @Override
    public Optional<String> door(String tag, Step step) {
        return step.judges() ? Optional.of("/inspection/round.xhtml?asset=" + tag) : Optional.empty();
    }
}
