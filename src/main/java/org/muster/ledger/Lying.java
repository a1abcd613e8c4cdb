package org.muster.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.EntryDraft.Leg;
import org.muster.ledger.Measure.Amounts;

/** The lots of one consumable item that lie unused in one place, whatever their tags: they are interchangeable. */
final class Lying {

    private final BookCase book;
    private final List<Position> lots;

    private Lying(BookCase book, List<Position> lots) {
        this.book = book;
        this.lots = lots;
    }

    /** What lies with the thing, itself included; nothing where it does not lie, or has a serial number. */
    static Lying with(BookCase book, Thing thing) {
        var own = book.position();
        if (!thing.serial().isEmpty() || !lies(own)) {
            return new Lying(book, List.of());
        }
        var open = book.book();
        var found = new TreeMap<String, Position>();
        open.shelf()
                .unserialised(own.itemNo(), own.location())
                .forEach(lot -> found.put(lot.assetNo(), open.latest(lot)));
        found.put(own.assetNo(), own);
        return new Lying(
                book,
                found.values().stream()
                        .filter(lot -> lies(lot) && together(lot, own))
                        .toList());
    }

    List<Position> lots() {
        return lots;
    }

    /** Whether it lies unused in a place, at what it cost. */
    static boolean lies(Position lot) {
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

    /** Lets lots cost more or less than before, which comes to nothing for all of them together. */
    void recost(EntryKind kind, Map<Position, BigDecimal> costs) {
        var legs = new ArrayList<Leg>();
        var moves = new ArrayList<MovementDraft>();
        var changed = new ArrayList<Position>();
        costs.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().assetNo()))
                .forEach(each -> {
                    var lot = each.getKey();
                    var more = each.getValue().subtract(lot.worth().cost());
                    if (OpenBook.some(more)) {
                        legs.add(BookCase.of(book.book(), book.occasion(), lot.assetNo())
                                .leg(kind, Amounts.of(Measure.AMOUNT, more), Foreign.NONE));
                        moves.add(MovementDraft.worth(MovementType.ADJUSTMENT, lot, "", more));
                        changed.add(lot.worth(lot.worth().costing(more)));
                    }
                });
        if (!changed.isEmpty()) {
            var seq = book.book().post(EntryDraft.of(book.occasion(), kind, legs), moves);
            changed.forEach(lot -> book.book().put(lot.touched(seq)));
        }
    }
}
