package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.finding.Severity;
import org.muster.inspection.InspectionResult;

/**
 * What checks have shown of an asset: the obligations to check it that are open, how the last check ended, and what is
 * known to be wrong with it.
 */
record Evidence(List<Check> checks, Optional<InspectionResult> lastResult, List<Defect> defects) {

    static final Evidence NONE = new Evidence(List.of(), Optional.empty(), List.of());

    /** A check that is to be done, by when, and until when it is tolerated. */
    record Check(LocalDate planned, LocalDate lateUntil) {}

    /** Something that is wrong, and by when it is to be put right, if that is planned. */
    record Defect(String code, Severity severity, Optional<LocalDate> fixDue) {}
}
