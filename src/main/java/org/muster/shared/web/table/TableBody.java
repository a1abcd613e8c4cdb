package org.muster.shared.web.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.shared.web.Crumb;
import org.muster.shared.web.ListState;

/** The table itself: heads with sort links, a row of filters, the rows. */
final class TableBody {
    private final TablePart table;
    private final Markup markup;
    private final Words words;
    private final boolean ticks;

    /** A column with what is the same in all rows. */
    private record Cell(ColumnPart column, String style, String label) {

        static Cell of(ColumnPart column) {
            return new Cell(column, column.style().strip(), column.label());
        }
    }

    /** How a ticked row says which one it is. */
    private record Tick(String parameter, String form) {}

    TableBody(TablePart table, Markup markup, Words words) {
        this.table = table;
        this.markup = markup;
        this.words = words;
        this.ticks = !table.bulk().isEmpty();
    }

    void write(Columns columns, Collection<?> rows) {
        var narrowed = table.state().filter(state -> !state.filters().isEmpty()).isPresent();
        if (rows.isEmpty() && !narrowed) {
            nothing();
            return;
        }
        var shown = columns.shown();
        markup.open("div", "class", "tablewrap").open("table", "class", "table", "id", table.name());
        markup.with("data-rows", "true").line("caption", table.label(), "class", "unseen");
        markup.open("thead").open("tr");
        tickAll();
        shown.forEach(this::head);
        markup.close("tr");
        if (table.list().isPresent()
                && shown.stream().anyMatch(column -> !column.filter().isEmpty())) {
            filters(shown);
        }
        markup.close("thead").open("tbody");
        var cells = shown.stream().map(Cell::of).toList();
        var tick = new Tick(table.parameter(), table.name() + "-bulk");
        rows.forEach(row -> table.onRow(words.faces(), row, () -> row(cells, tick)));
        markup.close("tbody", "table", "div");
        if (rows.isEmpty()) {
            table.state().ifPresent(this::noMatch);
        }
    }

    private void nothing() {
        if (table.getFacet("empty") == null) {
            markup.open("div", "class", "empty").line("p", words.of("empty")).close("div");
        } else {
            markup.facet(table, "empty");
        }
    }

    private void noMatch(ListState state) {
        markup.open("div", "class", "empty", "role", "status").line("p", words.of("no.match"));
        markup.line("p", words.of("no.match.hint")).open("ul");
        state.filters()
                .keySet()
                .forEach(name -> markup.open("li")
                        .line("a", words.of("drop", labelOf(name)), "href", state.without(name))
                        .close("li"));
        markup.close("ul", "div");
    }

    private String labelOf(String name) {
        return new Columns(table, words)
                .filters().stream()
                        .filter(column -> FilterPart.names(column).anyMatch(name::equals))
                        .map(ColumnPart::label)
                        .findFirst()
                        .orElseGet(() -> table.state()
                                .flatMap(state -> state.value(name))
                                .orElse(name));
    }

    private void tickAll() {
        if (ticks) {
            markup.open("th", "class", "check", "scope", "col").open("input", "type", "checkbox", "data-bulk", "page");
            markup.with("aria-label", words.of("select.page")).close("input", "th");
        }
    }

    private void head(ColumnPart column) {
        var state = table.state().filter(any -> column.sortable());
        var current = state.flatMap(ListState::sort)
                .or(this::usualSort)
                .filter(column.name()::equals)
                .isPresent();
        var descending = current && state.filter(this::descending).isPresent();
        var order = state.isEmpty() || !current ? "" : descending ? "descending" : "ascending";
        markup.open("th", "scope", "col", "class", column.style().strip(), "aria-sort", order);
        state.ifPresentOrElse(
                list -> {
                    markup.open("a", "href", list.sortedBy(column.name(), current, descending), "class", "sort");
                    markup.text(column.label());
                    if (current) {
                        markup.icon(descending ? "down" : "up");
                    }
                    markup.close("a");
                },
                () -> markup.text(column.label()));
        markup.close("th");
    }

    private Optional<String> usualSort() {
        return Optional.of(table.text("sort")).map(sort -> sort.startsWith("-") ? sort.substring(1) : sort);
    }

    private boolean descending(ListState state) {
        return state.sort().isPresent()
                ? state.descending()
                : table.text("sort").startsWith("-");
    }

    private void filters(List<ColumnPart> shown) {
        markup.open("tr", "class", "filters");
        if (ticks) {
            markup.open("td").close("td");
        }
        shown.forEach(column -> {
            markup.open("td", "class", column.style().strip(), "data-label", column.label());
            if (!column.filter().isEmpty()) {
                new FilterPart(column, table, markup, words).write();
            }
            markup.close("td");
        });
        markup.close("tr");
    }

    private Object row(List<Cell> cells, Tick tick) {
        var key = table.text("key");
        var steps = table.text("steps");
        markup.open("tr", "data-key", key, "data-href", table.text("link"), "class", table.text("tone"));
        if (!steps.isEmpty()) {
            markup.with("data-steps", steps);
        }
        if (ticks) {
            markup.open("td", "class", "check").open("input", "type", "checkbox", "name", tick.parameter());
            markup.with("value", key).with("form", tick.form());
            markup.with("aria-label", words.of("select", key)).close("input", "td");
        }
        var menu = table.menu();
        for (var cell : cells) {
            markup.open("td", "class", cell.style(), "data-label", cell.label());
            cell.column().getChildren().forEach(markup::part);
            if (cell.column().fixed() && !menu.isEmpty()) {
                menu(menu);
            }
            markup.close("td");
        }
        markup.close("tr");
        return key;
    }

    private void menu(Collection<?> links) {
        markup.open("div", "class", "rowmenu pop menu", "popover", "auto");
        links.stream().map(Crumb.class::cast).forEach(link -> markup.line("a", link.label(), "href", link.url()));
        markup.close("div");
    }
}
