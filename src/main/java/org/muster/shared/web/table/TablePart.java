package org.muster.shared.web.table;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/**
 * A table over rows. Given a {@link KeysetList} it is a whole list page with bar, filters, bulk bar and pager; given plain
 * rows it is just the table.
 */
@FacesComponent(TablePart.TYPE)
public class TablePart extends UIComponentBase {
    static final String TYPE = "org.muster.Table";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) {
        var markup = new Markup(faces);
        var words = Words.of(faces);
        var columns = new Columns(this, words);
        list().ifPresentOrElse(
                        list -> {
                            new TableBar(this, list, markup, words).write(columns);
                            new BulkBar(this, list, markup, words).write();
                            new TableBody(this, markup, words).write(columns, list.rows());
                            new TableFoot(list, markup, words).write();
                        },
                        () -> new TableBody(this, markup, words).write(columns, rows()));
    }

    /** The name that distinguishes the table on its page and keeps its preferences. */
    String name() {
        return text("name").isEmpty() ? "list" : text("name");
    }

    Optional<KeysetList<?>> list() {
        return Optional.ofNullable((KeysetList<?>) getAttributes().get("list"));
    }

    Optional<ListState> state() {
        return list().map(KeysetList::state);
    }

    /** Where a bulk step of the ticked rows begins; empty if rows cannot be ticked. */
    String bulk() {
        return text("bulk");
    }

    /** The caption, read by those who do not see the page's heading beside it. */
    String label() {
        return text("label");
    }

    /** What the rows' reference is called in the URL of the bulk step. */
    String parameter() {
        return text("parameter").isEmpty() ? "tag" : text("parameter");
    }

    /** What can be done with the row, as links. */
    Collection<?> menu() {
        return Optional.ofNullable((Collection<?>) getAttributes().get("menu")).orElse(List.of());
    }

    String text(String attribute) {
        return Optional.ofNullable(getAttributes().get(attribute))
                .map(Object::toString)
                .orElse("");
    }

    /** Does something while the row is what the page's {@code var} says. */
    <T> T onRow(FacesContext faces, Object row, Supplier<T> work) {
        var scope = faces.getExternalContext().getRequestMap();
        var name = text("var");
        var outer = Optional.ofNullable(scope.put(name, row));
        try {
            return work.get();
        } finally {
            outer.ifPresentOrElse(value -> scope.put(name, value), () -> scope.remove(name));
        }
    }

    private Collection<?> rows() {
        return Optional.ofNullable((Collection<?>) getAttributes().get("rows")).orElse(List.of());
    }
}
