package org.muster.shared.web.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.web.ListState;

/** One filter of a list: its control, and the chips that say what it narrows to. All controls belong to the list's one form. */
final class FilterPart {
    private static final List<String> DUE = List.of("overdue", "7", "30", "90", "365", "none");

    private final ColumnPart column;
    private final ListState state;
    private final String form;
    private final Markup markup;
    private final Words words;

    FilterPart(ColumnPart column, TablePart table, Markup markup, Words words) {
        this.column = column;
        this.state = table.state().orElseThrow();
        this.form = table.name() + "-form";
        this.markup = markup;
        this.words = words;
    }

    /** A narrowing in force: its words and the address without it. */
    record Chip(String words, String without) {}

    /** The names this filter takes in the URL. */
    static Stream<String> names(ColumnPart column) {
        return ranged(column) ? Stream.of(column.name() + "_from", column.name() + "_to") : Stream.of(column.name());
    }

    void write() {
        switch (column.filter()) {
            case "many" -> popover(this::manyControl);
            case "range", "dates" -> popover(this::rangeControl);
            case "one" ->
                select(column.choices().stream()
                        .map(choice -> new String[] {choice.value(), choice.label()})
                        .toList());
            case "due" ->
                select(DUE.stream()
                        .map(value -> new String[] {value, words.due(value)})
                        .toList());
            default -> input("search", column.name(), words.of("filter", column.label()));
        }
    }

    List<Chip> chips() {
        if (ranged(column)) {
            return Stream.concat(bound("from", "at.least"), bound("to", "at.most"))
                    .toList();
        }
        return state.values(column.name()).stream()
                .map(value -> new Chip(
                        words.of(
                                "chip",
                                column.label(),
                                column.filter().equals("due") ? words.due(value) : column.wordFor(value)),
                        state.without(column.name(), value)))
                .toList();
    }

    private Stream<Chip> bound(String end, String key) {
        var name = column.name() + "_" + end;
        return state.value(name).stream()
                .map(value -> new Chip(words.of(key, column.label(), value), state.without(name)));
    }

    private void popover(Runnable content) {
        var id = form + "-" + column.name();
        var chosen = names(column).flatMap(name -> state.values(name).stream()).count();
        var style = chosen > 0 ? "filter on" : "filter";
        markup.open("button", "type", "button", "class", style, "popovertarget", id);
        markup.with("aria-label", words.of("filter", column.label()) + ": " + label(chosen));
        markup.text(label(chosen)).icon("down").close("button");
        markup.open("div", "id", id, "class", "pop", "popover", "auto", "role", "group");
        markup.with("aria-label", words.of("filter", column.label()));
        content.run();
        markup.open("div", "class", "pop-end");
        markup.line("button", words.of("apply"), "type", "submit", "form", form, "class", "button primary small");
        markup.close("div", "div");
    }

    private String label(long chosen) {
        if (column.inBar() && chosen == 0) {
            return column.label();
        }
        if (chosen == 1 && !ranged(column)) {
            return column.wordFor(state.value(column.name()).orElse(""));
        }
        return chosen == 0 ? words.of("any") : words.of("chosen", chosen);
    }

    private void manyControl() {
        markup.open("div", "class", "pop-list");
        column.choices().forEach(choice -> {
            markup.open("label", "class", "tick");
            markup.open("input", "type", "checkbox", "name", column.name(), "value", choice.value(), "form", form);
            markup.flag("checked", state.values(column.name()).contains(choice.value()));
            markup.close("input").line("span", choice.label()).close("label");
        });
        markup.close("div");
    }

    private void rangeControl() {
        var type = column.filter().equals("dates") ? "date" : "number";
        Stream.of("from", "to").forEach(end -> {
            markup.open("label", "class", "bound").line("span", words.of(end));
            input(type, column.name() + "_" + end, "");
            markup.close("label");
        });
    }

    private void input(String type, String name, String label) {
        markup.open("input", "type", type, "name", name, "form", form, "aria-label", label);
        markup.with("value", state.value(name).orElse(""));
        if (!column.picks().isEmpty()) {
            markup.with("data-picks", column.picks()).with("list", form + "-" + name + "-picks");
        }
        if (type.equals("number")) {
            markup.with("step", "any");
        }
        markup.close("input");
        if (!column.picks().isEmpty()) {
            markup.open("datalist", "id", form + "-" + name + "-picks").close("datalist");
        }
    }

    private void select(List<String[]> options) {
        var kept = state.value(column.name()).orElse("");
        markup.open("select", "name", column.name(), "form", form, "data-submit", "true");
        markup.with("aria-label", words.of("filter", column.label()));
        markup.open("option").with("value", "").text(label(0)).close("option");
        options.forEach(option -> markup.open("option", "value", option[0])
                .flag("selected", Optional.of(kept).filter(option[0]::equals).isPresent())
                .text(option[1])
                .close("option"));
        markup.close("select");
    }

    private static boolean ranged(ColumnPart column) {
        return List.of("range", "dates").contains(column.filter());
    }
}
