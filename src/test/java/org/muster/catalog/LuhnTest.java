package org.muster.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the check digit, for numbers drawn at random; they hold for every number. */
class LuhnTest {

    static Stream<String> numbers() {
        var random = RandomGenerator.of("L64X128MixRandom");
        return IntStream.range(0, 50)
                .mapToObj(any ->
                        random.ints(14, 0, 10).mapToObj(Integer::toString).reduce("", String::concat));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void exactlyOneLastDigitFits(String number) {
        assertThat(IntStream.range(0, 10).filter(digit -> Luhn.imei(number + digit)))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everySingleMistypedDigitIsFound(String number) {
        var whole = IntStream.range(0, 10)
                .mapToObj(digit -> number + digit)
                .filter(Luhn::imei)
                .findFirst()
                .orElseThrow();

        for (var place = 0; place < whole.length(); place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var mistyped = whole.substring(0, place) + digit + whole.substring(place + 1);
                assertThat(Luhn.imei(mistyped)).isEqualTo(mistyped.equals(whole));
            }
        }
    }
}
