package org.muster.inspection;

import java.util.Optional;
import java.util.Set;
import org.muster.asset.Stage;
import org.muster.shared.due.Ladder;

/**
 * What a rule says.
 *
 * @param early days before the day asked for from which a check counts; usual if empty
 * @param late days after it up to which it is in tolerance; usual if empty
 * @param checklist the code of the checklist, whose latest edition is asked
 * @param sourceText where the maker, the law or the insurer says so
 * @param pausedIn the stages in which it rests
 * @param responsible the code of whoever is to do it; the asset's custodian if empty
 * @param ladder when people are reminded
 */
public record RuleDetails(
        String name,
        String nameZh,
        ChecklistPurpose purpose,
        RuleScope scope,
        Recurrence recurrence,
        Optional<Integer> early,
        Optional<Integer> late,
        String checklist,
        RuleSource source,
        String sourceText,
        Set<Stage> pausedIn,
        String responsible,
        Ladder ladder,
        boolean active) {}
