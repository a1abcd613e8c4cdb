package org.muster.readiness;

import java.util.List;
import org.muster.readiness.model.JointActivation;

/** How several plans, by code, fare when they run together. */
public record JointAnswer(List<String> plans, JointActivation activation) {}
