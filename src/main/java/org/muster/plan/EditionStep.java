package org.muster.plan;

import java.util.Optional;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Right;

/** What happens to an edition, one row each: whence, whither, by whose right. */
public enum EditionStep implements Labelled {
    /** Hands the draft in for approval. */
    SUBMIT(EditionStage.DRAFT, EditionStage.SUBMITTED, Right.EDIT_PLANS),
    /** Lets it go on being written. */
    SEND_BACK(EditionStage.SUBMITTED, EditionStage.DRAFT, Right.APPROVE),
    /** Puts it in force, by somebody who did not write it. */
    APPROVE(EditionStage.SUBMITTED, EditionStage.IN_FORCE, Right.APPROVE);

    private final EditionStage from;
    private final EditionStage to;
    private final Right by;

    EditionStep(EditionStage from, EditionStage to, Right by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    public boolean openIn(EditionStage stage) {
        return stage == from;
    }

    EditionStage to() {
        return to;
    }

    public Right by() {
        return by;
    }

    public static Optional<EditionStep> of(String name) {
        return java.util.Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst();
    }
}
