package org.muster.shared.rest;

import java.util.function.Supplier;

/** Keeps answers for a day and gives them again (SPI). */
public interface AnswerBook {

    /**
     * The answer to the claim: the one kept, or the one the work makes, kept in the same transaction as everything the
     * work does. A refusal undoes both and is not kept.
     */
    Answer answer(Claim claim, Supplier<Answer> work);
}
