package org.muster.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListStateTest {
    private final ListState state = state(
            Map.entry("q", List.of("pay & go")),
            Map.entry("stage", List.of("IN_STORE", "DEPLOYED")),
            Map.entry("sort", List.of("-due")),
            Map.entry("after", List.of("xyz")));

    @Test
    void anotherOrderStartsFromTheFirstPageAndKeepsTheFilters() {
        assertThat(state.sortedBy("tag", false, false))
                .isEqualTo("/asset/list.xhtml?q=pay+%26+go&stage=IN_STORE&stage=DEPLOYED&sort=tag");
    }

    @Test
    void theSameOrderTurnsRound() {
        assertThat(state.sortedBy("due", true, true)).endsWith("&sort=due");
        assertThat(state.sortedBy("due", true, false)).endsWith("&sort=-due");
    }

    @Test
    void oneValueOfAFilterCanBeDropped() {
        assertThat(state.without("stage", "IN_STORE"))
                .isEqualTo("/asset/list.xhtml?q=pay+%26+go&stage=DEPLOYED&sort=-due");
    }

    @Test
    void clearingKeepsTheOrder() {
        assertThat(state.cleared()).isEqualTo("/asset/list.xhtml?sort=-due");
    }

    @Test
    void thePageIsNoPartOfTheQuery() {
        assertThat(state.query()).isEqualTo("q=pay+%26+go&stage=IN_STORE&stage=DEPLOYED&sort=-due");
        assertThat(state.filterQuery()).isEqualTo("q=pay+%26+go&stage=IN_STORE&stage=DEPLOYED");
    }

    @Test
    void onlyOfferedSizesCount() {
        assertThat(state.size()).isEqualTo(50);
        assertThat(state(Map.entry("size", List.of("25"))).size()).isEqualTo(25);
        assertThat(state(Map.entry("size", List.of("100000"))).size()).isEqualTo(50);
    }

    @SafeVarargs
    private static ListState state(Map.Entry<String, List<String>>... parameters) {
        var all = new LinkedHashMap<String, List<String>>();
        List.of(parameters).forEach(parameter -> all.put(parameter.getKey(), parameter.getValue()));
        return new ListState("/asset/list.xhtml", all);
    }
}
