package org.muster.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/** A row of the movement ledger before it has its number. */
record MovementDraft(
        MovementType type,
        Position thing,
        String serial,
        BigDecimal quantity,
        BigDecimal value,
        String from,
        String to,
        String fromCustodian,
        String toCustodian,
        Optional<Long> reverses) {

    /** What arrives at a place. */
    static MovementDraft into(MovementType type, Position thing, String serial, BigDecimal quantity, BigDecimal value) {
        return new MovementDraft(
                type, thing, serial, quantity, value, "", thing.location(), "", thing.custodian(), Optional.empty());
    }

    /** What leaves a place. */
    static MovementDraft out(MovementType type, Position thing, String serial) {
        return new MovementDraft(
                type,
                thing,
                serial,
                thing.quantity().negate(),
                thing.held().negate(),
                thing.location(),
                "",
                thing.custodian(),
                "",
                Optional.empty());
    }

    /** What is worth more or less where it is. */
    static MovementDraft worth(MovementType type, Position thing, String serial, BigDecimal value) {
        return into(type, thing, serial, BigDecimal.ZERO, value);
    }

    MovementDraft reversing(long seq) {
        return new MovementDraft(
                type, thing, serial, quantity, value, from, to, fromCustodian, toCustodian, Optional.of(seq));
    }

    /** The place the row belongs to. */
    String place() {
        return quantity.signum() < 0 ? from : to;
    }
}
