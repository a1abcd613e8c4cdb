package org.muster.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import org.muster.asset.Effect;
import org.muster.asset.Step;
import org.muster.asset.Taken;

/**
 * First in, first out (先进先出): whichever lot is taken from what lies together, it takes the oldest layers with it, and the
 * lots that held them hold the younger ones instead (IAS 2.27). Only a class that is costed so has layers.
 */
final class LayerPosting {

    private final BookCase book;
    private final Taken taken;
    private final Thing thing;

    LayerPosting(BookCase book, Taken taken, Thing thing) {
        this.book = book;
        this.taken = taken;
        this.thing = thing;
    }

    boolean layered() {
        return thing.serial().isEmpty()
                && book.book()
                        .basis()
                        .firstInFirstOut(thing.kind().name(), book.position().treatment());
    }

    /** Before the step is posted: what it takes away from where it lies is the oldest of what lies there. */
    void before() {
        if (leaves() && layered() && Lying.lies(book.position())) {
            takesTheOldest();
        }
    }

    /** After the step is posted: what comes is a layer, what is found stands as it stood, what is used or gone has none. */
    void after() {
        var own = book.position();
        var comes = taken.step() == Step.ACCEPT || taken.step().posts() == Effect.SURPLUS;
        var goes = taken.step() == Step.ISSUE
                || taken.step().posts() == Effect.DERECOGNITION
                || taken.step().posts() == Effect.WRITE_OFF;
        if (own.treatment().consumable() && (comes || goes)) {
            var stands = comes && layered() && Lying.lies(own);
            book.book().layered(own.assetNo(), stands ? book.book().layers(own) : Layers.NONE);
        }
    }

    private boolean leaves() {
        var effect = taken.step().posts();
        return taken.step() == Step.ISSUE
                || effect == Effect.SHORTAGE
                || effect == Effect.DERECOGNITION
                || !thing.location().equals(book.position().location());
    }

    private void takesTheOldest() {
        var own = book.position();
        var open = book.book();
        if (open.basis().lines(EntryKind.LAYERED, own.treatment()).isEmpty()) {
            return;
        }
        var digits = open.digits();
        var lying = Lying.with(book, thing);
        open.shelveLayers(own, lying.lots());
        var cut = Layers.of(lying.lots().stream().flatMap(lot -> open.layers(lot).all().stream()))
                .cut(own.quantity(), digits);
        var costs = new LinkedHashMap<Position, BigDecimal>();
        costs.put(own, held(own, cut.out()));
        var others = lying.lots().stream()
                .filter(lot -> !lot.assetNo().equals(own.assetNo()))
                .sorted(Comparator.comparingLong(
                        lot -> open.layers(lot).all().get(0).came()))
                .toList();
        for (var lot : others) {
            cut = cut.left().cut(lot.quantity(), digits);
            costs.put(lot, held(lot, cut.out()));
        }
        lying.recost(EntryKind.LAYERED, costs);
    }

    private BigDecimal held(Position lot, Layers layers) {
        book.book().layered(lot.assetNo(), layers);
        return layers.value();
    }
}
