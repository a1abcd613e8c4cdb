package org.muster.shared.web.table;

import java.util.Optional;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Below the rows: where one stands, the pages around, how many rows a page has. */
final class TableFoot {
    private final KeysetList<?> list;
    private final Markup markup;
    private final Words words;

    TableFoot(KeysetList<?> list, Markup markup, Words words) {
        this.list = list;
        this.markup = markup;
        this.words = words;
    }

    void write() {
        if (list.rows().isEmpty()) {
            return;
        }
        markup.open("div", "class", "tablefoot");
        markup.line("p", range(), "class", "range", "data-announce", "true");
        markup.open("nav", "aria-label", words.of("pages"), "class", "pager");
        page("previous", "before", list.previous());
        page("next", "after", list.next());
        markup.close("nav").open("nav", "class", "sizes", "aria-label", words.of("rows"));
        markup.line("span", words.of("rows"));
        ListState.SIZES.forEach(this::size);
        markup.close("nav", "div");
    }

    private String range() {
        var key = list.count().capped() ? "range.capped" : "range";
        return words.of(
                key,
                words.number(list.first()),
                words.number(list.last()),
                words.number(list.count().atLeast()));
    }

    private void page(String key, String direction, Optional<String> cursor) {
        cursor.ifPresentOrElse(
                place -> markup.open(
                                "a",
                                "href",
                                list.state().page(direction, place),
                                "rel",
                                key.equals("next") ? "next" : "prev",
                                "class",
                                "button")
                        .text(words.of(key))
                        .close("a"),
                () -> markup.line("span", words.of(key), "class", "button", "aria-disabled", "true"));
    }

    private void size(Integer size) {
        var current = list.state().size() == size;
        markup.open("a", "href", list.state().with("size", size.toString()), "aria-current", current ? "true" : "");
        markup.text(size.toString()).close("a");
    }
}
