package org.muster.finding;

import java.util.Set;

/** What narrows a list of findings; sets are alternatives, none for all; texts narrow nothing when empty. */
public record FindingFilter(
        String text,
        Set<FindingStage> stages,
        Set<Severity> severities,
        Set<FindingKind> kinds,
        String subject,
        String site) {

    /** Every parameter a list of findings understands. */
    public static final Set<String> PARAMETERS = Set.of("q", "stage", "severity", "kind", "subject", "site");

    public static FindingFilter all() {
        return new FindingFilter("", Set.of(), Set.of(), Set.of(), "", "");
    }

    /** Those of one asset that are not closed. */
    public static FindingFilter openOf(String asset) {
        return new FindingFilter("", Set.of(FindingStage.OPEN, FindingStage.PLANNED), Set.of(), Set.of(), asset, "");
    }
}
