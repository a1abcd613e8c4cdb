package org.muster.inspection;

import java.time.LocalDate;
import java.util.Locale;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;

/** The fact that a check was done, or could not be. */
public record Inspected(
        String code,
        String asset,
        String site,
        ChecklistPurpose purpose,
        InspectionResult result,
        LocalDate doneOn,
        String by,
        String finding,
        String reason)
        implements Fact {

    @Override
    public String name() {
        return "inspection.fact." + result.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Subject subject() {
        return new Subject(Inspection.SUBJECT, code);
    }
}
