package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.EntryDraft.Leg;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.Standing;

/**
 * A part of a run: what some things are to be charged for a month, in one entry for depreciation and one for premiums. What
 * is charged is the difference between what should be accumulated and what is, so running again charges nothing.
 */
final class ChargePosting {

    /** What one thing is to be charged. */
    private record Due(BookCase thing, Position before, BigDecimal charge, LocalDate through, Standing standing) {

        Leg leg() {
            return thing.leg(EntryKind.CHARGED, Amounts.of(Measure.CHARGE, charge), Foreign.NONE);
        }
    }

    private final OpenBook book;

    ChargePosting(OpenBook book) {
        this.book = book;
    }

    void charge(String eventId, String actor, ChargesAsked asked) {
        var occasion = Occasion.booked(eventId, actor, "", asked.through(), "");
        var due = asked.assets().stream()
                .flatMap(asset -> book.position(asset).stream())
                .filter(position -> due(position, asked.through()))
                .map(position -> due(occasion, position, asked.through()))
                .toList();
        post(
                occasion,
                due.stream().filter(one -> treated(one, Treatment.CAPITALISE)).toList());
        post(
                occasion,
                due.stream().filter(one -> treated(one, Treatment.PREPAID)).toList());
    }

    private static boolean treated(Due due, Treatment treatment) {
        return due.before().treatment() == treatment;
    }

    static boolean due(Position position, LocalDate through) {
        return position.state() == AccountingState.ACTIVE
                && position.chargedThrough().isBefore(through);
    }

    private Due due(Occasion occasion, Position position, LocalDate through) {
        var standing = book.charging(position.assetNo()).standing(through);
        var should = Worth.of(standing.balance(), book.digits()).accumulated();
        return new Due(
                BookCase.of(book, occasion, position.assetNo()),
                position,
                should.subtract(position.worth().accumulated()),
                through,
                standing);
    }

    private void post(Occasion occasion, List<Due> due) {
        var charged = new ArrayList<Due>();
        for (var one : due) {
            if (OpenBook.some(one.charge())) {
                charged.add(one);
            }
        }
        var seq = charged.isEmpty()
                ? 0
                : book.post(
                        EntryDraft.of(
                                occasion,
                                EntryKind.CHARGED,
                                charged.stream().map(Due::leg).toList()),
                        List.of());
        charged.forEach(one -> {
            Charges.charged(
                    one.thing(),
                    one.charge(),
                    one.before(),
                    seq,
                    one.through(),
                    one.standing().exact());
            book.put(one.thing().position().touched(seq));
        });
        due.forEach(this::through);
    }

    private void through(Due due) {
        var position = due.thing().position();
        var until = due.standing().lastDay();
        var over = !due.through().isBefore(until);
        book.put(position.charged(due.through(), until)
                .in(over ? AccountingState.FULLY_DEPRECIATED : AccountingState.ACTIVE));
    }
}
