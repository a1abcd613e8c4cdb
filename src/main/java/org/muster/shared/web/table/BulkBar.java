package org.muster.shared.web.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.muster.shared.web.KeysetList;

/** What can be done with the ticked rows, or with all that match. Hidden until a row is ticked. */
final class BulkBar {
    private final TablePart table;
    private final KeysetList<?> list;
    private final Markup markup;
    private final Words words;

    BulkBar(TablePart table, KeysetList<?> list, Markup markup, Words words) {
        this.table = table;
        this.list = list;
        this.markup = markup;
        this.words = words;
    }

    void write() {
        if (table.bulk().isEmpty() || list.rows().isEmpty()) {
            return;
        }
        markup.open("form", "id", table.name() + "-bulk", "class", "bulkbar", "method", "get", "action", table.bulk());
        markup.with("data-why", words.of("not.open")).flag("hidden", true);
        markup.hidden("list", list.state().filterQuery());
        markup.open("span", "class", "bulk-count", "data-text", words.of("selected", "#"));
        markup.with("data-all", words.of("selected", number())).close("span");
        if (list.previous().isPresent() || list.next().isPresent()) {
            everything();
        }
        markup.open("div", "class", "bulk-steps").facet(table, "bulk").close("div");
        markup.open("button", "type", "button", "class", "button quiet", "data-bulk", "none");
        markup.text(words.of("select.none")).close("button", "form");
    }

    private String number() {
        var count = list.count();
        return words.number(count.atLeast()) + (count.capped() ? "+" : "");
    }

    /** Where the script hears which steps are open for all that match. */
    private String open() {
        var url = table.text("open");
        return url.isEmpty()
                ? ""
                : url + "?all=true&list=" + URLEncoder.encode(list.state().filterQuery(), StandardCharsets.UTF_8);
    }

    private void everything() {
        var key = list.count().capped() ? "select.all.capped" : "select.all";
        markup.open("label", "class", "tick");
        markup.open("input", "type", "checkbox", "name", "all", "value", "true");
        markup.with("data-open", open()).close("input");
        markup.line("span", words.of(key, words.number(list.count().atLeast()))).close("label");
    }
}
