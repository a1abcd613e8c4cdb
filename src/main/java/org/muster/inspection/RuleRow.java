package org.muster.inspection;

import org.muster.shared.persistence.Keyed;
import org.muster.shared.text.Bilingual;

/** A rule as one line of a list. */
public record RuleRow(
        long id,
        String code,
        String name,
        String nameZh,
        ChecklistPurpose purpose,
        String kind,
        String model,
        String site,
        String asset,
        Recurrence recurrence,
        String checklist,
        RuleSource source,
        boolean active)
        implements Keyed, Bilingual {

    @Override
    public String key(String sort) {
        return sort.equals("name") ? name : code;
    }
}
