package org.muster.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.text.Bilingual;

/** All there is to say about one rule. */
public record RuleSheet(String code, LocalDate since, RuleDetails details, long version, Instant changedAt)
        implements Bilingual {

    static RuleSheet of(InspectionRule rule) {
        return new RuleSheet(rule.code(), rule.since(), rule.details(), rule.version(), rule.changedAt());
    }

    @Override
    public String name() {
        return details.name();
    }

    @Override
    public String nameZh() {
        return details.nameZh();
    }

    /** The tolerance of its interval as it stands now, if it has one. */
    public Tolerance tolerance() {
        var usual = Tolerance.usual(details.recurrence().days(since));
        return new Tolerance(
                details.early().orElse(usual.early()), details.late().orElse(usual.late()));
    }
}
