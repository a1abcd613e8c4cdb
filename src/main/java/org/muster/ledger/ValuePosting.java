package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.asset.Detail;
import org.muster.asset.Taken;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.EventType;
import org.muster.shared.usecase.Refusal;

/** What changes the value of a thing the organisation keeps: repairs, improvements, and what finance finds out about it. */
final class ValuePosting {

    private final BookCase book;

    ValuePosting(BookCase book) {
        this.book = book;
    }

    /** What a repair or an update cost: an improvement of the asset, or an expense. */
    void cost(Taken taken, Thing thing) {
        var given = taken.details().get(Detail.COST.wire()).map(BigDecimal::new).orElse(BigDecimal.ZERO);
        var cost = book.priced(given, thing.told(Detail.CURRENCY), thing.amount(Detail.RATE));
        if (!OpenBook.some(cost.amount()) || book.terms().isEmpty()) {
            return;
        }
        var capital = taken.details()
                .get(Detail.CAPITAL_OR_EXPENSE.wire())
                .filter("CAPITAL"::equals)
                .isPresent();
        if (capital && improvable(taken.effectiveOn())) {
            improve(cost);
        } else {
            book.post(EntryKind.MAINTAINED, Amounts.of(Measure.AMOUNT, cost.amount()), cost.foreign(), List.of());
        }
    }

    /** Only what still has a life to charge it over takes an improvement. */
    private boolean improvable(LocalDate day) {
        var position = book.position();
        return position.treatment() == Treatment.CAPITALISE
                && position.state() == AccountingState.ACTIVE
                && position.chargesUntil().isAfter(day.plusMonths(1));
    }

    private void improve(BookCase.Priced cost) {
        var event = event(EventType.ADDITION, Optional.of(cost.amount()));
        restated(event, EntryKind.IMPROVED, turn -> cost.amount(), cost.foreign());
    }

    TermsEvent event(EventType type, Optional<BigDecimal> amount) {
        return event(type, amount, Optional.empty(), Optional.empty(), Optional.empty());
    }

    TermsEvent event(
            EventType type,
            Optional<BigDecimal> amount,
            Optional<BigDecimal> residual,
            Optional<Integer> remainingMonths,
            Optional<LocalDate> inService) {
        var day = book.occasion().documentDate();
        return new TermsEvent(
                book.position().assetNo(),
                0,
                0,
                book.occasion().day(),
                type == EventType.CORRECTION ? book.occasion().day().withDayOfMonth(1) : day,
                type,
                amount,
                "",
                residual,
                remainingMonths,
                inService,
                0);
    }

    /** Charges what is due before, posts the amount, and carries on by the new curve. */
    long restated(TermsEvent event, EntryKind kind, Function<Charging.Turn, BigDecimal> amount, Foreign foreign) {
        inOrder(event);
        var turn = book.book().charging(event.assetNo()).turn(event);
        Charges.before(book, turn);
        var before = book.position();
        var moved = turn.after().cost().subtract(turn.before().cost());
        var moves = OpenBook.some(moved) && before.treatment() != Treatment.PREPAID
                ? List.of(MovementDraft.worth(MovementType.ADJUSTMENT, before, book.serial(), moved))
                : List.<MovementDraft>of();
        var seq = book.post(kind, Amounts.of(before.worth()).with(Measure.AMOUNT, amount.apply(turn)), foreign, moves);
        keep(event, kind, turn, seq);
        return seq;
    }

    void keep(TermsEvent event, EntryKind kind, Charging.Turn turn, long seq) {
        var open = book.book();
        var posted = event.posted(open.nextEventNo(event.assetNo()), open.tx(), seq);
        open.put(posted);
        var terms = book.terms().orElseThrow();
        var curve = terms.curve()
                .costing(
                        turn.after().cost(),
                        event.residual().orElse(terms.curve().residual()))
                .lasting(terms.curve().start(), turn.lastDay());
        var next =
                terms.next(kind, open.tx(), book.occasion().day()).curve(curve).state(AccountingState.ACTIVE);
        book.put(book.position()
                .worth(book.position().worth().plus(turn.after().minus(turn.before())))
                .on(open.putInOrder(next))
                .in(AccountingState.ACTIVE)
                .charged(book.position().chargedThrough(), turn.lastDay()));
    }

    /** Events are prospective; what happened before something already posted is a correction. */
    void inOrder(TermsEvent event) {
        var late = book.book().events(event.assetNo()).stream()
                .anyMatch(other -> other.effectiveOn().isAfter(event.effectiveOn()));
        if (late) {
            throw Refusal.invalid("effective_on", "ledger.refusal.event_order", event.assetNo());
        }
    }
}
