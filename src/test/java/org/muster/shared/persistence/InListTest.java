package org.muster.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InListTest {

    @Test
    void everyValueIsInOnePartAndPartsHaveAHandfulOfLengths() {
        for (var size = 0; size < 700; size++) {
            var values = IntStream.range(0, size).boxed().toList();
            var parts = InList.parts(values);
            assertThat(parts.stream().flatMap(Collection::stream).distinct()).containsExactlyElementsOf(values);
            assertThat(parts).extracting(List::size).isSubsetOf(1, 8, 16, 32, 64, 128);
        }
    }

    @Test
    void oneValueStaysOneAndNoneNone() {
        assertThat(InList.padded(List.of("a"))).containsExactly("a");
        assertThat(InList.padded(List.of())).isEmpty();
        assertThat(InList.padded(List.of("a", "b"))).hasSize(8).containsOnly("a", "b");
    }
}
