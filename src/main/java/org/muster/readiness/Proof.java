package org.muster.readiness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillRow;
import org.muster.plan.CopyRow;
import org.muster.plan.PlanOutline;

/**
 * What a plan stands on beside what is written in it.
 *
 * @param drills the exercises of the last year by plan, the latest first
 * @param trained who is trained
 * @param copies the controlled copies that are out there, by plan
 */
record Proof(
        Map<String, List<DrillRow>> drills, DrillDirectory.Trained trained, Map<String, List<ControlledCopy>> copies) {

    static final Proof NONE = new Proof(Map.of(), new DrillDirectory.Trained(Map.of()), Map.of());

    /** A copy, and the check of it that is open, if one is. */
    record ControlledCopy(CopyRow row, Optional<Evidence.Check> check) {}

    List<DrillRow> drillsOf(PlanOutline plan) {
        return drills.getOrDefault(plan.code(), List.of());
    }

    List<ControlledCopy> copiesOf(PlanOutline plan) {
        return copies.getOrDefault(plan.code(), List.of());
    }
}
