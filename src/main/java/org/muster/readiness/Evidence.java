package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.finding.Severity;
import org.muster.inspection.InspectionResult;

/**
 * What checks have shown of an asset: the obligations to check it that are open, how the last check ended, what is
 * known to be wrong with it, and when somebody last saw it.
 */
record Evidence(
        List<Check> checks, Optional<InspectionResult> lastResult, List<Defect> defects, Optional<Sight> sight) {

    static final Evidence NONE = new Evidence(List.of(), Optional.empty(), List.of(), Optional.empty());

    /**
     * A check that is to be done, by when, and until when it is tolerated.
     *
     * @param rearming whether it makes ready for use again what was used
     */
    record Check(LocalDate planned, LocalDate lateUntil, boolean rearming) {

        static final Comparator<Check> IN_ORDER = Comparator.comparing(Check::planned)
                .thenComparing(Check::lateUntil)
                .thenComparing(Check::rearming);
    }

    /** Until when it is enough to have seen the asset when somebody last did, and until when one still knows of it. */
    record Sight(LocalDate freshUntil, LocalDate knownUntil) {

        static Sight of(LocalDate seen, long days) {
            return new Sight(seen.plusDays(days), seen.plusDays(2 * days));
        }
    }

    /** The same about an asset somebody had in hand. */
    Evidence seen(Sight last) {
        return new Evidence(checks, lastResult, defects, Optional.of(last));
    }

    /** Something that is wrong, and by when it is to be put right, if that is planned. */
    record Defect(String code, Severity severity, Optional<LocalDate> fixDue) {}
}
