package org.muster.readiness.model;

import java.util.Comparator;

/**
 * A single point of failure: a failure group without which a requirement is not tolerably covered, and the level to
 * which the plan falls when that group is lost. It is computed, never declared.
 */
public record SinglePoint(String group, String requirement, ReadinessLevel level) {
    static final Comparator<SinglePoint> ORDER =
            Comparator.comparing(SinglePoint::group).thenComparing(SinglePoint::requirement);
}
