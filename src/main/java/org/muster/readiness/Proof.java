package org.muster.readiness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillRow;

/** What exercises and trainings prove: the exercises of the last year by plan, the latest first, and who is trained. */
record Proof(Map<String, List<DrillRow>> drills, DrillDirectory.Trained trained) {

    static final Proof NONE = new Proof(Map.of(), new DrillDirectory.Trained(Set.of(), Set.of()));
}
