package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.asset.Detail;
import org.muster.asset.StatedPart;
import org.muster.catalog.Kind;
import org.muster.shared.field.Particulars;

/**
 * What the register says of a thing at the moment of posting, as far as the books need it.
 *
 * @param told everything its steps have told so far
 * @param expectedLife what its model expects
 */
record Thing(
        String tag,
        Kind kind,
        String model,
        String serial,
        String department,
        String vendor,
        Particulars particulars,
        Particulars told,
        String place,
        String custodian,
        String holder,
        LocalDate acceptedOn,
        Optional<Integer> expectedLife) {

    Optional<String> told(Detail detail) {
        return told.get(detail.wire());
    }

    Optional<BigDecimal> amount(Detail detail) {
        return told(detail).map(BigDecimal::new);
    }

    String text(Detail detail) {
        return told(detail).orElse("");
    }

    /** The number of a part in its whole; empty for a whole. */
    String component() {
        return told.get(StatedPart.NUMBER_IN_WHOLE).orElse("");
    }

    /** How many months it is expected to last: a part as was stated of it, anything else as its model does. */
    Optional<Integer> life() {
        return component().isEmpty()
                ? expectedLife.filter(months -> months > 0)
                : particulars.get(StatedPart.LIFE).map(Integer::valueOf);
    }

    /** By what its stock is kept: its model, or its kind where it has none; a part is like nothing else. */
    String itemNo() {
        if (!component().isEmpty()) {
            return tag;
        }
        return model.isEmpty() ? kind.name() : model;
    }

    boolean policy() {
        return kind == Kind.INSURANCE_POLICY;
    }

    /** Where it is: with the one who holds it, or in its place. */
    String location() {
        return holder.isEmpty() || holder.equals(place) ? place : "@" + holder;
    }

    Optional<LocalDate> day(String particular) {
        return particulars.get(particular).map(LocalDate::parse);
    }
}
