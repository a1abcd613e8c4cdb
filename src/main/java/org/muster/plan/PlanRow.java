package org.muster.plan;

import java.time.LocalDate;
import org.muster.shared.persistence.Keyed;
import org.muster.shared.text.Bilingual;

/** A plan as one line of a list. */
public record PlanRow(
        long id,
        String code,
        String name,
        String nameZh,
        String site,
        String owner,
        String ownerName,
        int priority,
        int edition,
        int inForce,
        LocalDate reviewOn,
        boolean retired)
        implements Keyed, Bilingual {

    @Override
    public String key(String sort) {
        return switch (sort) {
            case "name" -> name;
            case "priority" -> Integer.toString(priority);
            case "review" -> reviewOn.toString();
            default -> code;
        };
    }

    /** Whether some edition of it is followed. */
    public boolean approved() {
        return inForce > 0;
    }

    public boolean reviewed() {
        return !reviewOn.equals(Plan.NEVER);
    }
}
