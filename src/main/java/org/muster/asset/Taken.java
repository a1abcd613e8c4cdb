package org.muster.asset;

import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;

/**
 * The fact that an asset took a step: what the ledgers, readiness and reminders hear.
 *
 * @param movedFrom the place it stood in before, empty if it stands there still or stood nowhere
 * @param origin the tag of the lot it was split from, empty if it never was
 * @param details the details as given, canonical
 */
public record Taken(
        String tag,
        String origin,
        Step step,
        Stage from,
        Stage to,
        int quantity,
        String movedFrom,
        String by,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        Particulars details)
        implements Fact {

    /** What was just done to the asset. */
    static Taken of(Asset asset, CheckedStep checked, StepHand hand, Stage from, String stood) {
        return new Taken(
                asset.tag(),
                asset.origin(),
                checked.step(),
                from,
                asset.stage(),
                asset.quantity(),
                stood.equals(asset.place()) ? "" : stood,
                hand.by().code(),
                checked.effectiveOn(),
                hand.now(),
                checked.reason(),
                checked.details());
    }

    @Override
    public String name() {
        return step.textKey();
    }

    @Override
    public Subject subject() {
        return new Subject(Asset.SUBJECT, tag);
    }
}
