package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.muster.asset.Asset;
import org.muster.asset.Detail;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Reason;

/**
 * What was repaired is released only after somebody else than its repairer has found it good; what failed does not get past
 * that by way of its repair.
 */
@ApplicationScoped
class ReleaseByAnother implements StepCondition {

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        if (order.step() == Step.COMPLETE_MAINTENANCE) {
            return asset.doerOf(Step.FAIL).isPresent() && !quarantines(order)
                    ? List.of(Reason.at(Detail.OUTCOME.wire(), "inspection.refusal.failed_stays"))
                    : List.of();
        }
        if (order.step() != Step.RELEASE) {
            return beforeFailure(asset, order);
        }
        var repairer = asset.doerOf(Step.COMPLETE_MAINTENANCE);
        return Stream.of(Step.PASS, Step.PASS_WITH_REMARKS)
                        .flatMap(step -> asset.doerOf(step).stream())
                        .allMatch(repairer.orElse("")::equals)
                ? List.of(Reason.of("inspection.refusal.inspected_by_repairer"))
                : List.of();
    }

    /** What was found good before it failed proves nothing. */
    private static List<Reason> beforeFailure(Asset asset, StepOrder order) {
        var passes = order.step() == Step.PASS || order.step() == Step.PASS_WITH_REMARKS;
        return order
                .effectiveOn()
                .filter(day -> passes && asset.stage() == Stage.QUARANTINED)
                .filter(day -> day.isBefore(asset.effectiveOn()))
                .map(day -> Reason.at("effective_on", "inspection.refusal.before_failure", asset.effectiveOn()))
                .stream()
                .toList();
    }

    private static boolean quarantines(StepOrder order) {
        return order.detail(Detail.OUTCOME)
                .filter(Stage.QUARANTINED.name()::equals)
                .isPresent();
    }
}
