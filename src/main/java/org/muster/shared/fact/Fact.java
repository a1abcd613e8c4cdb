package org.muster.shared.fact;

/**
 * Something that happened, told by the verb that made it happen. Facts are records of codes, values and text; they hold
 * no entity. Whoever listens does so inside the same transaction.
 */
public interface Fact {

    /** The text key of what happened, such as {@code asset.step.RETIRE}. */
    String name();

    Subject subject();

    /** Why it was done, as the person wrote it; empty when nobody was asked. */
    default String reason() {
        return "";
    }
}
