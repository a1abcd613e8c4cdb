package org.muster.plan;

import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;

/** The fact that a plan, one of its editions or one of its lines changed: readiness hears it by the plan's code. */
public record PlanChanged(String plan, String name, Subject subject, String reason) implements Fact {}
