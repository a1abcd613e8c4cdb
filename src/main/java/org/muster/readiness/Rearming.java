package org.muster.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.muster.catalog.Kind;
import org.muster.inspection.Recurrence;

/**
 * A rule that whatever came back is made ready for use again, and within how many days; what it leaves empty narrows
 * nothing.
 */
record Rearming(String kind, String model, String site, String asset, Recurrence recurrence) {

    /** The last day on which a thing that is due back on a day does not count yet, if its re-arm check is done when asked for. */
    static LocalDate after(LocalDate due, List<Rearming> rules, Kind kind, String model, String site, String tag) {
        return rules.stream()
                .filter(rule -> rule.covers(kind, model, site, tag))
                .map(rule -> due.plusDays(rule.recurrence().days(due)))
                .max(Comparator.naturalOrder())
                .orElse(due);
    }

    private boolean covers(Kind other, String otherModel, String otherSite, String tag) {
        return (kind.isEmpty() || kind.equals(other.name()))
                && (model.isEmpty() || model.equals(otherModel))
                && (site.isEmpty() || site.equals(otherSite))
                && (asset.isEmpty() || asset.equals(tag));
    }
}
