package org.muster.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceTextTest {

    @Test
    void theFirstSentenceStandsAloneAndAllOfItBesideWhereThereIsMore() {
        assertThat(ResourceText.of(" One plan with {@code edition} and\n     * all its lines. "))
                .isEqualTo(new ResourceText("One plan with edition and all its lines", ""));
        assertThat(ResourceText.of("Ends it. At once.")).isEqualTo(new ResourceText("Ends it", "Ends it. At once."));
    }
}
