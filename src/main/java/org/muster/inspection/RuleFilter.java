package org.muster.inspection;

import java.util.Optional;
import java.util.Set;
import org.muster.catalog.Kind;

/** What narrows a list of rules; sets are alternatives, none for all. */
public record RuleFilter(
        String text,
        Set<Kind> kinds,
        Set<ChecklistPurpose> purposes,
        Set<RuleSource> sources,
        Optional<Boolean> active) {

    public static RuleFilter all() {
        return new RuleFilter("", Set.of(), Set.of(), Set.of(), Optional.empty());
    }
}
