package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.muster.plan.OverrideDirectory;
import org.muster.plan.PlanLineRow;
import org.muster.readiness.ConsentAsk;
import org.muster.readiness.ConsentDirectory;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Visitor;

/** What about plans waits for the visitor's decision: asked once a request. */
@Named
@RequestScoped
public class HomeDecisions {

    @Inject
    private ConsentDirectory steps;

    @Inject
    private OverrideDirectory levels;

    @Inject
    private Visitor visitor;

    private Optional<List<ConsentAsk>> consents = Optional.empty();
    private Optional<List<PlanLineRow>> overrides = Optional.empty();

    /** The steps with assets that wait for the visitor as the owner of a plan. */
    public List<ConsentAsk> getConsents() {
        if (consents.isEmpty()) {
            consents = Optional.of(visitor.may(Right.READ_PLANS) ? steps.waiting() : List.of());
        }
        return consents.get();
    }

    /** The levels asked for in place of computed ones that the visitor may decide on. */
    public List<PlanLineRow> getOverrides() {
        if (overrides.isEmpty()) {
            overrides = Optional.of(visitor.may(Right.APPROVE) ? levels.waiting() : List.of());
        }
        return overrides.get();
    }

    public boolean isNone() {
        return getConsents().isEmpty() && getOverrides().isEmpty();
    }
}
