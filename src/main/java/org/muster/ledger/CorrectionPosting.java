package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.EventType;

/**
 * What should have been known from the beginning: caught up with in the open month. What belongs to closed years goes
 * against the prior years' result, what belongs to this year is an expense.
 */
final class CorrectionPosting {

    private final OpenBook book;
    private final BookCase thing;

    CorrectionPosting(OpenBook book, BookCase thing) {
        this.book = book;
        this.thing = thing;
    }

    void correct(ManualEventDetails details) {
        var cost = details.type() == ManualEventType.COST_CORRECTION ? details.amount() : Optional.<BigDecimal>empty();
        var value = new ValuePosting(thing);
        var event = value.event(EventType.CORRECTION, cost, Optional.empty(), Optional.empty(), details.inService());
        value.inOrder(event);
        var asset = details.assetNo();
        var was = book.charging(asset);
        var turn = was.turn(event);
        Charges.before(thing, turn);
        var change = turn.after().cost().subtract(turn.before().cost());
        cost.ifPresent(right -> costed(change));
        var catchUp = turn.after().accumulated().subtract(turn.before().accumulated());
        var yearEnd = yearEnd(details.effectiveOn());
        var corrected = corrected(was, cost, details.inService());
        var prior = corrected
                .worth(yearEnd)
                .accumulated()
                .subtract(was.worth(yearEnd).accumulated());
        var seq = caughtUp(catchUp, prior, turn, thing.position().worth().costing(change));
        value.keep(event, EntryKind.CATCH_UP, turn, seq);
        details.inService()
                .ifPresent(since ->
                        serving(since, corrected.standing(details.effectiveOn()).firstDay()));
    }

    private void costed(BigDecimal change) {
        var before = thing.position();
        var move = MovementDraft.worth(MovementType.ADJUSTMENT, before, "", change);
        thing.post(
                EntryDraft.of(
                                thing.occasion(),
                                thing.leg(EntryKind.COST_CORRECTED, Amounts.of(Measure.AMOUNT, change), Foreign.NONE))
                        .correcting("TYPO_CURRENT_YEAR"),
                List.of(move));
    }

    private long caughtUp(BigDecimal catchUp, BigDecimal prior, Charging.Turn turn, Worth before) {
        var amounts = Amounts.of(Measure.CHARGE, catchUp)
                .with(Measure.PRIOR, prior)
                .with(Measure.CURRENT, catchUp.subtract(prior));
        var draft = EntryDraft.of(thing.occasion(), thing.leg(EntryKind.CATCH_UP, amounts, Foreign.NONE))
                .correcting(prior.signum() == 0 ? "LATE_DATA" : "PRIOR_YEAR_ERROR");
        var seq = thing.post(draft, List.of());
        if (OpenBook.some(catchUp)) {
            Charges.note(
                    thing,
                    Charges.CATCH_UP,
                    catchUp,
                    before,
                    seq,
                    thing.occasion().day(),
                    thing.occasion().day(),
                    turn.exactAfter());
        }
        return seq;
    }

    /** The last day of the fiscal year before. */
    private LocalDate yearEnd(LocalDate day) {
        var start = book.book().fiscalYearStart();
        return LocalDate.of(book.book().fiscalYear(day), start, 1).minusDays(1);
    }

    private Charging corrected(Charging was, Optional<BigDecimal> cost, Optional<LocalDate> inService) {
        var origin = was.origin();
        var curve = origin.curve();
        var costed = cost.map(right -> curve.costing(right, curve.residual())).orElse(curve);
        var serving = inService.map(costed::serving).orElse(costed);
        return new Charging(origin.curve(serving), was.events(), book.book(), was.usage());
    }

    /** From now on the terms say since when it is in service, and from which day that charges it. */
    private void serving(LocalDate since, LocalDate firstCharged) {
        var open = book.written().terms;
        var terms = thing.terms().orElseThrow();
        var right = terms.curve(
                terms.curve().serving(since).lasting(firstCharged, terms.curve().end()));
        open.set(open.indexOf(terms), right);
        book.terms(terms.assetNo()).set(book.terms(terms.assetNo()).indexOf(terms), right);
    }
}
