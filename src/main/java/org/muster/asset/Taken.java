package org.muster.asset;

import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;

/**
 * The fact that an asset took a step: what the ledgers, readiness and reminders hear.
 *
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
        String by,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        Particulars details)
        implements Fact {

    @Override
    public String name() {
        return step.textKey();
    }

    @Override
    public Subject subject() {
        return new Subject(Asset.SUBJECT, tag);
    }
}
