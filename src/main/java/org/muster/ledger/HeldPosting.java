package org.muster.ledger;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.EventType;
import org.muster.shared.usecase.Refusal;

/**
 * What is about to be sold: charged no more, written down to what it can still bring, and carried on if it is kept after
 * all (IFRS 5, CAS 42).
 */
final class HeldPosting {

    /** What may be entered about it. */
    static final Set<ManualEventType> HAPPENS =
            EnumSet.of(ManualEventType.KEPT, ManualEventType.IMPAIRMENT, ManualEventType.IMPAIRMENT_REVERSAL);

    private final BookCase book;
    private final ValuePosting value;

    HeldPosting(BookCase book) {
        this.book = book;
        this.value = new ValuePosting(book);
    }

    /** Charged as by any event of that day, and not any more. */
    void held() {
        var event = nothing();
        value.inOrder(event);
        Charges.before(book, book.book().charging(event.assetNo()).turn(event));
        turned(EntryKind.HELD_FOR_SALE, AccountingState.HELD_FOR_SALE);
    }

    void changed(ManualEventDetails details) {
        switch (details.type()) {
            case IMPAIRMENT -> impaired(details.amount().orElseThrow());
            case IMPAIRMENT_REVERSAL -> recovered(details.amount().orElseThrow());
            default -> kept();
        }
    }

    /** Its fair value less the costs to sell it has fallen; the curve, which rests, does not hear of it. */
    private void impaired(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(book.position().worth().carrying()) > 0) {
            throw Refusal.invalid(
                    EventTerm.AMOUNT.wire(), "ledger.refusal.schedule.over_carrying_amount", EventTerm.AMOUNT);
        }
        post(EntryKind.IMPAIRED, amount, amount);
    }

    /** It has risen again: up to the recoverable amount, and no further than it was written down since it is for sale. */
    private void recovered(BigDecimal recoverable) {
        var back = recoverable
                .subtract(book.position().worth().carrying())
                .min(writtenDown())
                .max(BigDecimal.ZERO);
        post(EntryKind.IMPAIRMENT_REVERSED, back, back.negate());
    }

    /**
     * Carried on at the lower of what it would stand at, had it never been for sale, and of what it stands at now: the wear
     * it has missed is charged, and what it was written down meanwhile is wear as far as that goes.
     */
    private void kept() {
        var down = writtenDown();
        if (down.signum() == 0) {
            turned(EntryKind.KEPT, AccountingState.ACTIVE);
            return;
        }
        var event = nothing();
        value.inOrder(event);
        var turn = book.book().charging(event.assetNo()).turn(event);
        var missed =
                turn.before().accumulated().subtract(book.position().worth().accumulated());
        Charges.before(book, turn);
        var wear = missed.min(down);
        post(EntryKind.IMPAIRMENT_REVERSED, wear, wear.negate());
        carriedOn(down.subtract(wear));
    }

    private void carriedOn(BigDecimal left) {
        if (left.signum() == 0) {
            turned(EntryKind.KEPT, AccountingState.ACTIVE);
            return;
        }
        var event = value.event(EventType.IMPAIRMENT, Optional.of(left));
        var turn = book.book().charging(event.assetNo()).turn(event);
        book.put(book.position().worth(book.position().worth().impaired(left.negate())));
        value.keep(event, EntryKind.KEPT, turn, book.position().lastSeq());
    }

    /** What it was written down since it is for sale: the curve knows what it was before. */
    private BigDecimal writtenDown() {
        var day = book.occasion().day();
        var before = book.book().charging(book.position().assetNo()).worth(day).impairment();
        return book.position().worth().impairment().subtract(before).max(BigDecimal.ZERO);
    }

    private void post(EntryKind kind, BigDecimal amount, BigDecimal more) {
        book.post(kind, Amounts.of(book.position().worth()).with(Measure.AMOUNT, amount), Foreign.NONE, List.of());
        book.put(book.position().worth(book.position().worth().impaired(more)));
    }

    /** An event that changes nothing, to charge what is due before it. */
    private TermsEvent nothing() {
        var residual = book.terms().orElseThrow().curve().residual();
        return value.event(
                EventType.RESIDUAL_CHANGE, Optional.empty(), Optional.of(residual), Optional.empty(), Optional.empty());
    }

    /** Stands otherwise from now on, at the same value. */
    private void turned(EntryKind kind, AccountingState state) {
        var next = book.terms()
                .orElseThrow()
                .next(kind, book.book().tx(), book.occasion().day())
                .state(state);
        book.put(book.position().on(book.book().putInOrder(next)).in(state));
    }
}
