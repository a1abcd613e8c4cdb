package org.muster.asset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.shared.usecase.Reason;

/**
 * What only somebody else can judge before a step: a context puts a bean of this type beside its own rules. All of them
 * are asked, and all refusals are shown at once. Ledger (closed periods), readiness (impact and consent) and procurement
 * speak up here.
 */
public interface StepCondition {

    /** Why the step may not be taken as it is told; empty when nothing speaks against it. */
    List<Reason> refusals(Asset asset, StepOrder order);

    /** Where the step is taken, if not on its own form: a path of this application. */
    default Optional<String> door(String tag, Step step) {
        return Optional.empty();
    }

    /** Where all that follows from the step as it is told is looked at before: a path of this application. */
    default Optional<String> report(AssetSheet sheet, StepOrder order) {
        return Optional.empty();
    }

    /** Whether what is looked at there is to be seen before the step is confirmed. */
    default boolean weighs(AssetSheet sheet, StepOrder order) {
        return false;
    }

    /** Why what is written about an asset may not become this; empty when nothing speaks against it. */
    default List<Reason> objections(Asset asset, Description before, Description written) {
        return List.of();
    }

    /** What would follow from the step elsewhere; shown before it is confirmed. */
    default List<Reason> consequences(String tag, Step step) {
        return List.of();
    }

    /** The same for many assets that take it together, by tag, in a bounded number of statements. */
    default Map<String, List<Reason>> consequences(Collection<String> tags, Step step) {
        return Map.of();
    }
}
