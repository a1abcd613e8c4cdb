package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a thing stands now in a book. It sums up the rows of the journal and the movement ledger, and is only ever changed
 * together with them.
 *
 * @param phase the number of its terms in force, 0 before it is accepted
 * @param progress what stands in construction in progress
 * @param suspense what awaits a decision
 * @param unit in what it is counted
 * @param chargedThrough the last day it is charged for
 * @param chargesUntil the last day of its life
 */
record Position(
        String assetNo,
        int phase,
        Treatment treatment,
        AccountingState state,
        BigDecimal quantity,
        BigDecimal progress,
        Worth worth,
        BigDecimal suspense,
        String location,
        String custodian,
        String itemNo,
        String unit,
        LocalDate chargedThrough,
        LocalDate chargesUntil,
        long lastSeq) {

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** A thing no book has heard of yet. */
    static Position none(Thing thing, String unit) {
        return new Position(
                thing.tag(),
                0,
                thing.policy() ? Treatment.PREPAID : Treatment.CAPITALISE,
                AccountingState.IN_PROGRESS,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Worth.NONE,
                BigDecimal.ZERO,
                "",
                "",
                thing.itemNo(),
                unit,
                NEVER,
                NEVER,
                0);
    }

    /** What its movements are worth: the amount on the account its cost stands on. */
    BigDecimal held() {
        return progress.add(worth.cost());
    }

    boolean heldBefore() {
        return quantity.signum() > 0;
    }

    Position in(AccountingState other) {
        return new Position(
                assetNo,
                phase,
                treatment,
                other,
                quantity,
                progress,
                worth,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }

    Position worth(Worth other) {
        return new Position(
                assetNo,
                phase,
                treatment,
                state,
                quantity,
                progress,
                other,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }

    Position progress(BigDecimal other) {
        return new Position(
                assetNo,
                phase,
                treatment,
                state,
                quantity,
                other,
                worth,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }

    Position suspense(BigDecimal other) {
        return new Position(
                assetNo,
                phase,
                treatment,
                state,
                quantity,
                progress,
                worth,
                other,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }

    Position quantity(BigDecimal other) {
        return new Position(
                assetNo,
                phase,
                treatment,
                state,
                other,
                progress,
                worth,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }

    Position at(String place, String person) {
        return new Position(
                assetNo,
                phase,
                treatment,
                state,
                quantity,
                progress,
                worth,
                suspense,
                place,
                person,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }

    Position charged(LocalDate through, LocalDate until) {
        return new Position(
                assetNo, phase, treatment, state, quantity, progress, worth, suspense, location, custodian, itemNo,
                unit, through, until, lastSeq);
    }

    /** Carried in another phase on the same terms. */
    Position in(int other) {
        return new Position(
                assetNo,
                other,
                treatment,
                state,
                quantity,
                progress,
                worth,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }

    /** Carried on new terms from now on. */
    Position on(BookTerms terms) {
        return new Position(
                assetNo,
                terms.phase(),
                terms.treatment(),
                state,
                quantity,
                progress,
                worth,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                terms.endOfLife(),
                lastSeq);
    }

    Position touched(long seq) {
        return new Position(
                assetNo,
                phase,
                treatment,
                state,
                quantity,
                progress,
                worth,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                seq);
    }

    /** The same for a part split from it, or for what took its place. */
    Position named(String other) {
        return new Position(
                other,
                phase,
                treatment,
                state,
                quantity,
                progress,
                worth,
                suspense,
                location,
                custodian,
                itemNo,
                unit,
                chargedThrough,
                chargesUntil,
                lastSeq);
    }
}
