package org.muster.readiness.model;

import java.util.List;
import java.util.Optional;

/** The answer for one day: every plan by itself and, when the scenario activates plans, those plans together. */
public record Evaluation(List<PlanReadiness> plans, Optional<JointActivation> joint) {}
