package org.muster.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.shared.text.Bilingual;

/**
 * A plan as readiness looks at it: the edition that counts, what the plan protects, what it answers, and every line that
 * bears on whether it would work.
 */
public record PlanOutline(
        String code,
        PlanDetails details,
        int inForce,
        LocalDate reviewOn,
        List<BusinessLineRow> businessLines,
        List<LossScenarioRow> scenarios,
        List<PlanLineRow> lines)
        implements Bilingual {

    public List<PlanLineRow> lines(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** The line with the code. */
    public Optional<PlanLineRow> line(Part part, String code) {
        return lines(part).stream().filter(line -> line.code().equals(code)).findFirst();
    }

    @Override
    public String name() {
        return details.name();
    }

    @Override
    public String nameZh() {
        return details.nameZh();
    }
}
