package org.muster.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies together and is costed first in, first out (IAS 2.27): its layers, the oldest first. Knows nothing of lots,
 * places or postings.
 */
record Layers(List<Layer> all) {

    static final Layers NONE = new Layers(List.of());

    /** What leaves, and what stays; together they are worth what was there. */
    record Cut(Layers out, Layers left) {}

    /** The same layers by age; those of one age stay in the order given. */
    static Layers of(Stream<Layer> given) {
        return new Layers(given.sorted(Comparator.comparingLong(Layer::came)).toList());
    }

    /** All of one age. */
    static Layers one(long came, BigDecimal quantity, BigDecimal value) {
        return new Layers(List.of(new Layer(came, quantity, value)));
    }

    BigDecimal quantity() {
        return all.stream().map(Layer::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal value() {
        return all.stream().map(Layer::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean agree(BigDecimal quantity, BigDecimal value) {
        return quantity().compareTo(quantity) == 0 && value().compareTo(value) == 0;
    }

    /**
     * Cuts off the oldest so many. Part of a layer takes its share, rounded half up to the digits, and what empties a layer
     * takes all that is left of it, so that nothing of value stays where nothing lies.
     *
     * @throws IllegalArgumentException if fewer lie there, or fewer than none are asked for: stock is never negative
     */
    Cut cut(BigDecimal quantity, int digits) {
        if (quantity.signum() < 0 || quantity.compareTo(quantity()) > 0) {
            throw new IllegalArgumentException(quantity + " of " + quantity());
        }
        var out = new ArrayList<Layer>();
        var left = new ArrayList<Layer>();
        var wanted = quantity;
        for (var layer : all) {
            if (wanted.signum() == 0) {
                left.add(layer);
            } else if (wanted.compareTo(layer.quantity()) >= 0) {
                out.add(layer);
                wanted = wanted.subtract(layer.quantity());
            } else {
                var value = Worth.share(layer.value(), wanted, layer.quantity(), digits);
                out.add(new Layer(layer.came(), wanted, value));
                left.add(new Layer(
                        layer.came(),
                        layer.quantity().subtract(wanted),
                        layer.value().subtract(value)));
                wanted = BigDecimal.ZERO;
            }
        }
        return new Cut(new Layers(List.copyOf(out)), new Layers(List.copyOf(left)));
    }
}
