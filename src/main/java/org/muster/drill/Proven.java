package org.muster.drill;

import java.util.List;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;

/**
 * The fact that something was proven, or failed: readiness hears it by the plans it bears on.
 *
 * @param plans the codes of the plans that were exercised, or count on the person who was trained
 */
public record Proven(String name, Subject subject, List<String> plans) implements Fact {}
