package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.Taken;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;

/** What changes hands or place, and what a consumable is charged when it goes into use. */
final class CustodyPosting {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final BookCase book;
    private final Taken taken;
    private final Thing thing;

    CustodyPosting(BookCase book, Taken taken, Thing thing) {
        this.book = book;
        this.taken = taken;
        this.thing = thing;
    }

    /** Goes into use: a consumable is charged the first time. */
    void issued() {
        var position = book.position();
        var fresh = position.treatment().consumable()
                && position.worth().accumulated().signum() == 0
                && position.worth().cost().signum() != 0;
        if (!fresh) {
            return;
        }
        var terms = book.terms().orElseThrow();
        if (position.treatment() == Treatment.CONSUMABLE_FIFTY_FIFTY) {
            halved(position, terms);
        } else {
            usedUp(position, terms);
        }
    }

    private void halved(Position position, BookTerms terms) {
        var half = position.worth().cost().divide(TWO, book.book().digits(), RoundingMode.HALF_UP);
        var seq = book.post(
                EntryKind.ISSUED, Amounts.of(position.worth()).with(Measure.CHARGE, half), Foreign.NONE, List.of());
        book.put(book.position().worth(position.worth().charged(half)));
        var inUse = book.book().basis().number("CONSUMABLE_IN_USE");
        var accounts = terms.accounts();
        var next = terms.next(EntryKind.ISSUED, book.book().tx(), taken.effectiveOn())
                .accounts(new BookTerms.Accounts(
                        inUse, accounts.accumulated(), accounts.impairment(), accounts.expense()));
        book.put(book.position().on(book.book().putInOrder(next)));
        Charges.issued(book, half, position.worth(), seq, taken.effectiveOn());
    }

    private void usedUp(Position position, BookTerms terms) {
        var cost = position.worth().cost();
        var move = MovementDraft.worth(MovementType.ADJUSTMENT, position, book.serial(), cost.negate());
        var seq = book.post(EntryKind.ISSUED, Amounts.of(position.worth()), Foreign.NONE, List.of(move));
        book.put(book.position().worth(Worth.NONE));
        Charges.issued(book, cost, position.worth(), seq, taken.effectiveOn());
        var next = terms.next(EntryKind.ISSUED, book.book().tx(), taken.effectiveOn());
        book.put(book.position().on(book.book().putInOrder(next)));
    }

    /** Moves what stands elsewhere or with somebody else than the books say: two rows that net to zero. */
    void relocated() {
        var before = book.position();
        if (!before.heldBefore()) {
            return;
        }
        var after = before.at(thing.location(), thing.custodian());
        if (after.location().equals(before.location())) {
            custody(before, after);
            return;
        }
        var leaves = movement(
                leaving(),
                before,
                before,
                after,
                before.quantity().negate(),
                before.held().negate());
        var arrives = movement(arriving(), after, before, after, before.quantity(), before.held());
        book.move(List.of(leaves, arrives));
        book.put(after);
    }

    private void custody(Position before, Position after) {
        if (!after.custodian().equals(before.custodian())) {
            book.move(List.of(movement(MovementType.CUSTODY, after, before, after, BigDecimal.ZERO, BigDecimal.ZERO)));
            book.put(after);
        }
    }

    private MovementDraft movement(
            MovementType type, Position row, Position before, Position after, BigDecimal quantity, BigDecimal value) {
        return new MovementDraft(
                type,
                row,
                book.serial(),
                quantity,
                value,
                before.location(),
                after.location(),
                before.custodian(),
                after.custodian(),
                Optional.empty());
    }

    private MovementType leaving() {
        return either(MovementType.TRANSFER_OUT);
    }

    private MovementType arriving() {
        return either(MovementType.TRANSFER_IN);
    }

    private MovementType either(MovementType otherwise) {
        if (taken.step() == Step.ISSUE) {
            return MovementType.ISSUE;
        }
        if (taken.step() == Step.ACCEPT) {
            return MovementType.PUTAWAY;
        }
        return taken.from() == Stage.DEPLOYED && taken.to() != taken.from() ? MovementType.RETURN : otherwise;
    }
}
