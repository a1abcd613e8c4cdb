package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.asset.AssetDesk;
import org.muster.asset.AssetTag;
import org.muster.asset.Detail;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** What follows from a check: the asset's step, the findings of a failure, the duty settled and the next one planned. */
@ApplicationScoped
class Aftermath {

    private static final Set<ChecklistPurpose> PROVING =
            EnumSet.of(ChecklistPurpose.PERIODIC, ChecklistPurpose.POST_REPAIR);

    private static final Map<InspectionResult, Step> STEPS = Map.of(
            InspectionResult.PASS, Step.PASS,
            InspectionResult.PASS_WITH_REMARKS, Step.PASS_WITH_REMARKS,
            InspectionResult.FAIL, Step.FAIL);

    private static final int LONGEST = 1_000;

    private final AssetDesk assets;
    private final Failures failures;
    private final DutyPlanner planner;
    private final Facts facts;
    private final Clock clock;

    @Inject
    Aftermath(AssetDesk assets, Failures failures, DutyPlanner planner, Facts facts, Clock clock) {
        this.assets = assets;
        this.failures = failures;
        this.planner = planner;
        this.facts = facts;
        this.clock = clock;
    }

    Aftermath() {
        this(null, null, null, null, null);
    }

    Lead of(Inspection inspection, Inspection.Asked asked, NewInspection given, Examination examination) {
        var step = step(inspection, asked);
        step.ifPresent(taken ->
                take(inspection.asset(), order(taken, inspection, asked.asset().version(), given, examination)));
        var finding = inspection.result() == InspectionResult.FAIL
                ? failures.of(inspection, examination.failed().toList(), inspection.reasonOr(""))
                : "";
        settle(inspection, asked.duty());
        return new Lead(step.map(Step::name).orElse(""), finding);
    }

    /** Lets the asset take the step; what the register calls the day of a step is the day of the check here. */
    private void take(String asset, StepOrder order) {
        try {
            assets.take(new AssetTag(asset), order);
        } catch (Refusal refusal) {
            throw new Refusal(
                    refusal.kind(),
                    refusal.reasons().stream()
                            .map(reason -> reason.field().equals("effective_on")
                                    ? new Reason("done_on", reason.row(), reason.key(), reason.arguments())
                                    : reason)
                            .toList());
        }
    }

    /**
     * A passed acceptance accepts; a failed one leaves it to people to refuse the delivery. What is quarantined is found
     * good by the checklist it failed by, by a periodic one or by the one after repairs: to have counted it, or looked at
     * it before use, says nothing of what it failed in. A closing list says nothing of what a thing is good for.
     */
    private Optional<Step> step(Inspection inspection, Inspection.Asked asked) {
        var purpose = asked.checklist().row().purpose();
        var passed = inspection.result().passed();
        if (asked.asset().stage() == Stage.RECEIVED) {
            return passed && purpose == ChecklistPurpose.ACCEPTANCE ? Optional.of(Step.ACCEPT) : Optional.empty();
        }
        var unproven = asked.asset().stage() == Stage.QUARANTINED && passed && !found(asked);
        return unproven || purpose == ChecklistPurpose.CLOSING
                ? Optional.empty()
                : Optional.of(STEPS.get(inspection.result()));
    }

    private boolean found(Inspection.Asked asked) {
        var checklist = asked.checklist().row();
        return PROVING.contains(checklist.purpose())
                || checklist.purpose() != ChecklistPurpose.STOCKTAKE
                        && failures.lastBy(asked.asset().tag())
                                .filter(checklist.code()::equals)
                                .isPresent();
    }

    private static StepOrder order(
            Step step, Inspection inspection, long version, NewInspection given, Examination examination) {
        var details = new TreeMap<String, String>();
        details.put(Detail.CHECKLIST.wire(), inspection.code());
        if (step == Step.ACCEPT) {
            details.put(Detail.ACCEPTANCE_NUMBER.wire(), inspection.code());
            details.putAll(given.details());
        }
        var failed = examination.failed().map(ChecklistItem::inBoth).collect(Collectors.joining("; "));
        var reason = inspection.reasonOr(failed.isEmpty() ? inspection.code() : failed);
        return new StepOrder(
                step,
                Optional.of(inspection.doneOn()),
                step == Step.PASS || step == Step.ACCEPT ? "" : cut(reason),
                version,
                Optional.empty(),
                details);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private void settle(Inspection inspection, Optional<Duty> asked) {
        var standing = assets.standing(inspection.asset()).orElseThrow();
        asked.filter(Duty::open).ifPresent(duty -> {
            facts.tell(duty.done(inspection, clock.instant()));
            planner.settled(standing, duty);
        });
        inspection.meter().ifPresent(reading -> planner.metered(standing, reading, inspection.doneOn()));
        planner.announce(inspection.asset());
    }
}
