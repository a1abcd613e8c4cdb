package org.muster.drill;

import java.util.Set;

/**
 * What narrows a list of trainings.
 *
 * @param text words that occur in code or remarks
 * @param person who was trained, empty for anybody
 * @param types what it was about, empty for anything
 */
public record TrainingFilter(String text, String person, Set<TrainingType> types) {

    /** Every parameter a list of trainings understands. */
    public static final Set<String> PARAMETERS = Set.of("q", "person", "type");

    public TrainingFilter {
        types = Set.copyOf(types);
    }
}
