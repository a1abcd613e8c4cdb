package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;

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
        if (open.basis().lines(EntryKind.AVERAGED, own.treatment()).isEmpty()) {
            return;
        }
        var lying = Lying.with(book, thing);
        if (lying.lots().stream().anyMatch(lot -> costsOtherwise(lot, own))) {
            share(lying);
        }
    }

    /** Whether one unit of it costs something else. */
    private static boolean costsOtherwise(Position lot, Position own) {
        var one = lot.worth().cost().multiply(own.quantity());
        return one.compareTo(own.worth().cost().multiply(lot.quantity())) != 0;
    }

    /** Rounded as they add up, so that no cent is left over (rule R1). */
    private void share(Lying lying) {
        var lots = lying.lots();
        var value = sum(lots.stream().map(lot -> lot.worth().cost()).toList());
        var quantity = sum(lots.stream().map(Position::quantity).toList());
        var digits = book.book().digits();
        var costs = new LinkedHashMap<Position, BigDecimal>();
        book.book().shelveLayers(book.position(), lots);
        var counted = BigDecimal.ZERO;
        var given = BigDecimal.ZERO;
        for (var lot : lots) {
            counted = counted.add(lot.quantity());
            var until = value.multiply(counted).divide(quantity, digits, RoundingMode.HALF_UP);
            costs.put(lot, until.subtract(given));
            given = until;
            book.book().layered(lot.assetNo(), Layers.NONE);
        }
        lying.recost(EntryKind.AVERAGED, costs);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
