package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.asset.Asset;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Reason;

/**
 * What plans lose when an asset goes away: told before the step is confirmed. Retiring it for good needs, for every plan
 * that would fall, that its owner has agreed; replacing it does not, as the successor serves instead.
 */
@ApplicationScoped
class PlanImpact implements StepCondition {

    /** The steps after which a plan cannot count on the asset, for a while or for good. */
    private static final Set<Step> TAKING_AWAY = EnumSet.of(
            Step.ISSUE,
            Step.TRANSFER,
            Step.START_MAINTENANCE,
            Step.REPORT_MISSING,
            Step.PROPOSE_RETIREMENT,
            Step.RETIRE,
            Step.WRITE_OFF,
            Step.DISPOSE);

    private final ReadinessDirectory directory;
    private final Consents consents;

    @Inject
    PlanImpact(ReadinessDirectory directory, Consents consents) {
        this.directory = directory;
        this.consents = consents;
    }

    PlanImpact() {
        this(null, null);
    }

    @Override
    public List<Reason> consequences(String tag, Step step) {
        if (!TAKING_AWAY.contains(step)) {
            return List.of();
        }
        return directory.dependents(tag).stream()
                .filter(each -> each.dropsOn().isPresent())
                .map(each -> Reason.of(
                        "readiness.impact.drop",
                        each.outlook().plan().code(),
                        each.dropsTo().name(),
                        each.dropsOn().orElseThrow(),
                        each.line().code()))
                .distinct()
                .toList();
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        if (order.step() != Step.RETIRE) {
            return List.of();
        }
        return directory.dependents(asset.tag()).stream()
                .filter(each -> each.dropsOn().isPresent())
                .filter(each -> !consents.given(each.outlook().plan().code(), asset.tag()))
                .map(each -> Reason.of(
                        "readiness.refusal.consent",
                        each.outlook().plan().code(),
                        each.dropsTo().name(),
                        each.dropsOn().orElseThrow(),
                        each.outlook().plan().details().owner()))
                .distinct()
                .toList();
    }
}
