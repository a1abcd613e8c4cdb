package org.muster.asset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who last took which step on an asset, as far as it still counts: the memory behind separation of duties and behind "only
 * after". The parts of a split lot share it.
 */
record Deeds(Map<Step, String> by) {

    static Deeds none() {
        return new Deeds(new EnumMap<>(Step.class));
    }

    Optional<String> doerOf(Step step) {
        return Optional.ofNullable(by.get(step));
    }

    boolean anyOf(Collection<Step> steps) {
        return steps.isEmpty() || steps.stream().anyMatch(by::containsKey);
    }

    Deeds with(Step step, String person) {
        var next = new EnumMap<Step, String>(Step.class);
        next.putAll(by);
        step.row().forgets().forEach(next::remove);
        next.put(step, person);
        return new Deeds(next);
    }
}
