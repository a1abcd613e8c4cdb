package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.EntryDraft.Leg;
import org.muster.ledger.Measure.Amounts;

/**
 * The moving average (移动加权平均): lots of one consumable item that lie together unused share what they cost by their
 * quantities, so it makes no difference which of them the next issue takes. What has a serial number keeps its own cost.
 */
final class AveragePosting {

    private final BookCase book;
    private final Thing thing;

    AveragePosting(BookCase book, Thing thing) {
        this.book = book;
        this.thing = thing;
    }

    /** Shares out anew what lies where the thing has just come to. */
    void share() {
        var open = book.book();
        var own = book.position();
        if (!thing.serial().isEmpty()
                || !lies(own)
                || open.basis().lines(EntryKind.AVERAGED, own.treatment()).isEmpty()) {
            return;
        }
        var names = new TreeSet<>(open.shelf().unserialised(own.itemNo(), own.location()));
        names.add(own.assetNo());
        var lots = names.stream()
                .flatMap(name -> open.position(name).stream())
                .filter(lot -> lies(lot) && together(lot, own))
                .toList();
        if (lots.stream().anyMatch(lot -> costsOtherwise(lot, own))) {
            share(lots);
        }
    }

    private static boolean lies(Position lot) {
        return lot.treatment().consumable()
                && lot.state() == AccountingState.CONSUMABLE
                && lot.quantity().signum() > 0
                && lot.worth().cost().signum() > 0
                && lot.worth().accumulated().signum() == 0
                && !lot.location().isEmpty()
                && !lot.location().startsWith("@");
    }

    private static boolean together(Position lot, Position own) {
        return lot.treatment() == own.treatment()
                && lot.itemNo().equals(own.itemNo())
                && lot.location().equals(own.location());
    }

    /** Whether one unit of it costs something else. */
    private static boolean costsOtherwise(Position lot, Position own) {
        var one = lot.worth().cost().multiply(own.quantity());
        return one.compareTo(own.worth().cost().multiply(lot.quantity())) != 0;
    }

    /** Rounded as they add up, so that no cent is left over (rule R1). */
    private void share(List<Position> lots) {
        var value = sum(lots.stream().map(lot -> lot.worth().cost()).toList());
        var quantity = sum(lots.stream().map(Position::quantity).toList());
        var digits = book.book().digits();
        var legs = new ArrayList<Leg>();
        var moves = new ArrayList<MovementDraft>();
        var changed = new ArrayList<Position>();
        var counted = BigDecimal.ZERO;
        var given = BigDecimal.ZERO;
        for (var lot : lots) {
            counted = counted.add(lot.quantity());
            var until = value.multiply(counted).divide(quantity, digits, RoundingMode.HALF_UP);
            var more = until.subtract(given).subtract(lot.worth().cost());
            given = until;
            if (OpenBook.some(more)) {
                legs.add(BookCase.of(book.book(), book.occasion(), lot.assetNo())
                        .leg(EntryKind.AVERAGED, Amounts.of(Measure.AMOUNT, more), Foreign.NONE));
                moves.add(MovementDraft.worth(MovementType.ADJUSTMENT, lot, "", more));
                changed.add(lot.worth(lot.worth().costing(more)));
            }
        }
        if (!changed.isEmpty()) {
            var seq = book.book().post(EntryDraft.of(book.occasion(), EntryKind.AVERAGED, legs), moves);
            changed.forEach(lot -> book.put(lot.touched(seq)));
        }
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
