package org.muster.asset;

import java.time.LocalDate;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;

/**
 * The fact that a part of a lot goes its own way under its own tag, told before the step it takes.
 *
 * @param lot the tag of the lot it was split from
 * @param part the new tag
 * @param quantity how much went
 * @param left how much stays
 */
public record Parted(String lot, String part, int quantity, int left, LocalDate effectiveOn) implements Fact {

    @Override
    public String name() {
        return "asset.fact.parted";
    }

    @Override
    public Subject subject() {
        return new Subject(Asset.SUBJECT, lot);
    }
}
