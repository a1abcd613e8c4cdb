package org.muster.plan;

import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;

/** The fact that a business line or a scenario changed, which may bear on every plan that names it. */
public record ContinuityChanged(String name, Subject subject) implements Fact {}
