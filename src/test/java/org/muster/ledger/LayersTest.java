package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** First in, first out, whatever comes and goes: nothing of value is made, lost, or left where nothing lies. */
class LayersTest {

    private static final int DIGITS = 2;

    @Test
    void whatLeavesTakesTheOldestAndPartOfTheNext() {
        var cut = Layers.of(Stream.of(layer(2, "4", "3200.00"), layer(1, "3", "2000.00")))
                .cut(new BigDecimal("4"), DIGITS);

        assertThat(cut.out()).isEqualTo(Layers.of(Stream.of(layer(1, "3", "2000.00"), layer(2, "1", "800.00"))));
        assertThat(cut.left()).isEqualTo(Layers.of(Stream.of(layer(2, "3", "2400.00"))));
    }

    @Test
    void whatEmptiesALayerTakesTheCentsThatAreLeft() {
        var first = Layers.one(1, new BigDecimal("3"), new BigDecimal("100.00")).cut(BigDecimal.ONE, DIGITS);
        var second = first.left().cut(BigDecimal.ONE, DIGITS);
        var third = second.left().cut(BigDecimal.ONE, DIGITS);

        assertThat(Stream.of(first, second, third).map(cut -> cut.out().value()))
                .containsExactly(new BigDecimal("33.33"), new BigDecimal("33.34"), new BigDecimal("33.33"));
        assertThat(third.left()).isEqualTo(Layers.NONE);
    }

    @Test
    void moreThanLiesThereIsRefused() {
        var layers = Layers.one(1, BigDecimal.ONE, BigDecimal.TEN);

        assertThatThrownBy(() -> layers.cut(new BigDecimal("1.000001"), DIGITS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> layers.cut(BigDecimal.ONE.negate(), DIGITS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What went in is what went out and what is there; an empty bin is worth nothing; no layer is ever below nothing. */
    @Property(tries = 300)
    void whatWentInIsWhatWentOutAndWhatIsThere(@ForAll long seed, @ForAll @IntRange(max = 3) int digits) {
        var random = new Random(seed);
        var in = BigDecimal.ZERO;
        var out = BigDecimal.ZERO;
        var bin = Layers.NONE;
        for (var deed = 1; deed <= 40; deed++) {
            if (random.nextBoolean()) {
                var come = new Layer(
                        deed,
                        BigDecimal.valueOf(1 + random.nextInt(5_000_000), 6),
                        BigDecimal.valueOf(random.nextInt(1_000_000), digits));
                in = in.add(come.value());
                bin = Layers.of(Stream.concat(bin.all().stream(), Stream.of(come)));
            } else {
                var all = bin.quantity();
                var some = random.nextInt(4) == 0
                        ? all
                        : all.multiply(BigDecimal.valueOf(random.nextInt(100), 2))
                                .setScale(6, RoundingMode.DOWN);
                var cut = bin.cut(some, digits);
                assertThat(cut.out().quantity()).isEqualByComparingTo(some);
                assertThat(cut.left().quantity()).isEqualByComparingTo(all.subtract(some));
                out = out.add(cut.out().value());
                bin = cut.left();
            }
            assertThat(out.add(bin.value())).isEqualByComparingTo(in);
            assertThat(bin.all())
                    .allMatch(layer -> layer.quantity().signum() > 0
                            && layer.value().signum() >= 0
                            && layer.value().scale() <= digits);
            assertThat(bin.all()).extracting(Layer::came).isSorted();
            if (bin.quantity().signum() == 0) {
                assertThat(bin.value()).isEqualByComparingTo(BigDecimal.ZERO);
            }
        }
    }

    /** With one layer there is nothing to tell the two formulas apart. */
    @Property(tries = 200)
    void oneLayerLeavesAsByTheAverage(
            @ForAll @IntRange(min = 1, max = 50) int quantity, @ForAll @IntRange(max = 9_999_999) int cents) {
        var layered = new ArrayList<BigDecimal>();
        var averaged = new ArrayList<BigDecimal>();
        var bin = Layers.one(7, BigDecimal.valueOf(quantity), BigDecimal.valueOf(cents, DIGITS));
        var value = bin.value();
        for (var left = quantity; left > 0; left--) {
            var cut = bin.cut(BigDecimal.ONE, DIGITS);
            layered.add(cut.out().value());
            bin = cut.left();
            var share = left == 1 ? value : Worth.share(value, BigDecimal.ONE, BigDecimal.valueOf(left), DIGITS);
            averaged.add(share);
            value = value.subtract(share);
        }

        assertThat(layered).usingElementComparator(BigDecimal::compareTo).isEqualTo(averaged);
    }

    private static Layer layer(long came, String quantity, String value) {
        return new Layer(came, new BigDecimal(quantity), new BigDecimal(value));
    }
}
