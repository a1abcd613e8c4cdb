package org.muster.plan;

import java.time.LocalDate;
import java.util.List;
import org.muster.shared.text.Bilingual;

/**
 * Everything about one plan in one of its editions.
 *
 * @param contacts the version of its contact list
 * @param shown the edition whose lines these are
 * @param lines the lines of that edition and those that live beside the editions
 */
public record PlanSheet(
        String code,
        PlanDetails details,
        int edition,
        int inForce,
        int contacts,
        LocalDate reviewOn,
        boolean retired,
        long version,
        EditionRow shown,
        List<PlanLineRow> lines)
        implements Bilingual {

    static PlanSheet of(Plan plan, PlanEdition shown, List<PlanLineRow> lines) {
        return new PlanSheet(
                plan.code(),
                plan.details().under(shown.head()),
                plan.edition(),
                plan.inForce(),
                plan.contacts(),
                plan.reviewOn(),
                plan.retired(),
                plan.version(),
                EditionRow.of(shown),
                lines);
    }

    /** The lines of one part, in the order of their codes. */
    public List<PlanLineRow> lines(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    public boolean reviewed() {
        return !reviewOn.equals(Plan.NEVER);
    }

    /** Whether the latest edition is still being written. */
    public boolean beingWritten() {
        return edition != inForce;
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
