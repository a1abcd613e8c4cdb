package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.plan.BusinessLineRow;
import org.muster.plan.ContinuityDirectory;
import org.muster.plan.LossScenarioRow;
import org.muster.shared.web.Messages;

/** What may not stop, and what may happen. */
@Named
@RequestScoped
public class PlanContinuityPage {

    @Inject
    private ContinuityDirectory directory;

    @Inject
    private Messages messages;

    private List<BusinessLineRow> businessLines = List.of();
    private List<LossScenarioRow> scenarios = List.of();

    public void load() {
        businessLines = directory.businessLines();
        scenarios = directory.scenarios();
    }

    public List<BusinessLineRow> getBusinessLines() {
        return businessLines;
    }

    public List<LossScenarioRow> getScenarios() {
        return scenarios;
    }

    /** Whom a scenario hurts, in words. */
    public String impactsOf(LossScenarioRow row) {
        return row.details().impacts().stream().map(messages::label).collect(Collectors.joining(" · "));
    }

    /** The failure groups it takes away. */
    public String lossOf(LossScenarioRow row) {
        return String.join(" · ", row.details().takesAway());
    }
}
