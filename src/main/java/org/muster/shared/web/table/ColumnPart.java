package org.muster.shared.web.table;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.shared.web.Choice;

/** A column of a table, or with {@code bar="true"} a filter beside the columns; its content is the cell. */
@FacesComponent(ColumnPart.TYPE)
public class ColumnPart extends UIComponentBase {
    static final String TYPE = "org.muster.Column";

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** The name in the URL, of sort and of filter. */
    String name() {
        return text("name");
    }

    String label() {
        return text("label");
    }

    boolean sortable() {
        return flag("sort");
    }

    /** {@code text}, {@code many}, {@code one}, {@code range}, {@code dates}, {@code due}; empty for no filter. */
    String filter() {
        return text("filter");
    }

    /** Shown unless the person says otherwise. */
    boolean usual() {
        return !flag("spare");
    }

    /** Always shown. */
    boolean fixed() {
        return flag("fixed");
    }

    /** A filter in the bar instead of a column. */
    boolean inBar() {
        return flag("bar");
    }

    /** Where suggestions for a text filter are fetched while one types; empty for none. */
    String picks() {
        return text("picks");
    }

    String style() {
        return (text("align").equals("end") ? "end " : "") + text("style");
    }

    List<Choice> choices() {
        return Optional.ofNullable((Collection<?>) getAttributes().get("options"))
                .<List<Choice>>map(
                        options -> options.stream().map(Choice.class::cast).toList())
                .orElse(List.of());
    }

    /** The word for a filter value. */
    String wordFor(String value) {
        return choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private String text(String attribute) {
        return Optional.ofNullable(getAttributes().get(attribute))
                .map(Object::toString)
                .orElse("");
    }

    private boolean flag(String attribute) {
        return Boolean.parseBoolean(text(attribute));
    }
}
