package org.muster.shared.web.table;

import java.util.List;
import org.muster.shared.web.ListState;

/** The columns of one table: which are offered, which are shown, in the order of the page or of the person's choice. */
final class Columns {
    private final List<ColumnPart> all;
    private final List<ColumnPart> offered;
    private final List<String> chosen;

    Columns(TablePart table, Words words) {
        all = table.getChildren().stream()
                .filter(ColumnPart.class::isInstance)
                .map(ColumnPart.class::cast)
                .filter(ColumnPart::isRendered)
                .toList();
        offered = all.stream().filter(column -> !column.inBar()).toList();
        var asked = table.state().map(ListState::columns).orElse(List.of());
        chosen = asked.isEmpty() ? words.preferredColumns(table.name()) : asked;
    }

    /** Everything one can filter by, in the page's order. */
    List<ColumnPart> filters() {
        return all.stream().filter(column -> !column.filter().isEmpty()).toList();
    }

    List<ColumnPart> barFilters() {
        return all.stream().filter(ColumnPart::inBar).toList();
    }

    List<ColumnPart> offered() {
        return offered;
    }

    List<ColumnPart> shown() {
        return offered.stream().filter(this::shows).toList();
    }

    boolean shows(ColumnPart column) {
        return column.fixed() || (chosen.isEmpty() ? column.usual() : chosen.contains(column.name()));
    }
}
