package org.muster.shared.web.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Tab;
import org.muster.shared.web.table.FilterPart.Chip;

/** The one bar above a list: free text, filters, views, columns, export, what one can do; below it the chips. */
final class TableBar {
    private final TablePart table;
    private final ListState state;
    private final Markup markup;
    private final Words words;

    TableBar(TablePart table, KeysetList<?> list, Markup markup, Words words) {
        this.table = table;
        this.state = list.state();
        this.markup = markup;
        this.words = words;
    }

    void write(Columns columns) {
        var form = table.name() + "-form";
        markup.open("div", "class", "listbar");
        find(form);
        markup.hidden(state.carried(controlled(columns))).close("form");
        markup.open("div", "class", "listbar-filters");
        columns.barFilters().forEach(column -> new FilterPart(column, table, markup, words).write());
        markup.line("button", words.of("apply"), "type", "submit", "form", form, "class", "button small unscripted");
        narrowFilters(columns);
        markup.close("div").open("div", "class", "listbar-end");
        views();
        chooser(columns);
        exports();
        markup.facet(table, "actions").close("div", "div");
        chips(columns);
    }

    /** Opens the list's one form; a list that cannot be searched by words has it all the same, for its filters. */
    private void find(String form) {
        if (table.text("find").equals("false")) {
            markup.open("form", "id", form, "method", "get", "action", state.path());
            return;
        }
        markup.open("form", "id", form, "method", "get", "action", state.path(), "class", "find", "role", "search");
        markup.icon("search").open("input", "type", "search", "name", "q", "id", table.name() + "-q");
        markup.with("value", state.text()).with("aria-label", words.of("search"));
        markup.with("placeholder", words.of("search")).close("input");
    }

    private Set<String> controlled(Columns columns) {
        var names = new HashSet<>(Set.of("q"));
        Stream.concat(columns.barFilters().stream(), columns.shown().stream())
                .filter(column -> !column.filter().isEmpty())
                .flatMap(FilterPart::names)
                .forEach(names::add);
        return names;
    }

    /** Where there is no room for the heads, a button shows the filters that stand under them. */
    private void narrowFilters(Columns columns) {
        if (columns.shown().stream().anyMatch(column -> !column.filter().isEmpty())) {
            markup.open("button", "type", "button", "class", "button filters-button", "data-do", "filters");
            markup.with("aria-expanded", "false")
                    .text(words.of("filters"))
                    .icon("down")
                    .close("button");
        }
    }

    private void views() {
        var views = Optional.ofNullable((Collection<?>) table.getAttributes().get("views"));
        if (views.isEmpty() && table.getFacet("views") == null) {
            return;
        }
        var id = table.name() + "-views";
        markup.opener(id, words.of("views"), "button quiet")
                .open("div", "id", id, "class", "pop menu", "popover", "auto");
        views.ifPresent(all -> all.forEach(view -> view((Tab) view)));
        markup.facet(table, "views").close("div");
    }

    private void view(Tab view) {
        markup.open("a", "href", view.url(), "aria-current", view.current() ? "true" : "");
        markup.text(view.label()).close("a");
    }

    private void chooser(Columns columns) {
        if (columns.offered().stream().allMatch(ColumnPart::fixed)) {
            return;
        }
        var id = table.name() + "-columns";
        markup.opener(id, words.of("columns"), "button quiet");
        markup.open("form", "id", id, "class", "pop", "popover", "auto", "method", "get", "action", state.path());
        markup.with("data-columns", table.name()).open("div", "class", "pop-list");
        columns.offered().forEach(column -> {
            markup.open("label", "class", "tick")
                    .open("input", "type", "checkbox", "name", "cols", "value", column.name());
            markup.flag("checked", columns.shows(column)).flag("disabled", column.fixed());
            markup.close("input").line("span", column.label()).close("label");
        });
        markup.close("div").hidden(state.carried(Set.of("cols"))).open("div", "class", "pop-end");
        markup.line("button", words.of("apply"), "type", "submit", "class", "button primary small");
        markup.close("div", "form");
    }

    private void exports() {
        var url = table.text("export");
        if (url.isEmpty()) {
            return;
        }
        var id = table.name() + "-export";
        markup.opener(id, words.of("export"), "button quiet")
                .open("div", "id", id, "class", "pop menu", "popover", "auto");
        formats().forEach(format -> {
            var query = state.query().isEmpty() ? "" : "&" + state.query();
            markup.line("a", words.of("export." + format), "href", url + "?format=" + format + query);
        });
        markup.close("div");
    }

    /** As what all rows can be had; a list says so if there is more than the usual. */
    private Stream<String> formats() {
        var told = table.text("formats");
        return Stream.of((told.isEmpty() ? "csv,xlsx" : told).split(","));
    }

    private void chips(Columns columns) {
        var chips = Stream.concat(
                        Stream.of(state.text())
                                .filter(text -> !text.isEmpty())
                                .map(text -> new Chip("\u201C" + text + "\u201D", state.without("q"))),
                        columns.filters().stream()
                                .flatMap(column -> new FilterPart(column, table, markup, words).chips().stream()))
                .toList();
        if (chips.isEmpty()) {
            return;
        }
        markup.open("ul", "class", "chips");
        chips.forEach(chip -> markup.open("li")
                .open("a", "class", "chip", "href", chip.without(), "aria-label", words.of("drop", chip.words()))
                .line("span", chip.words())
                .icon("close")
                .close("a", "li"));
        markup.open("li").line("a", words.of("clear"), "href", state.cleared()).close("li", "ul");
    }
}
