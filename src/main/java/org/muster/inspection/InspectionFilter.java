package org.muster.inspection;

import java.util.Set;

/** What narrows a list of checks; sets are alternatives, none for all; texts narrow nothing when empty. */
public record InspectionFilter(
        String asset, String site, String rule, Set<InspectionResult> results, Set<ChecklistPurpose> purposes) {

    /** Every parameter a list of checks understands. */
    public static final Set<String> PARAMETERS = Set.of("asset", "site", "rule", "result", "purpose");

    public static InspectionFilter all() {
        return of("");
    }

    /** The checks of one asset. */
    public static InspectionFilter of(String asset) {
        return new InspectionFilter(asset, "", "", Set.of(), Set.of());
    }
}
