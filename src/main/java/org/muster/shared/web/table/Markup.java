package org.muster.shared.web.table;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes elements in a row, so that what is written reads like what it makes. */
final class Markup {
    private final FacesContext faces;
    private final ResponseWriter out;

    Markup(FacesContext faces) {
        this.faces = faces;
        this.out = faces.getResponseWriter();
    }

    /** Opens an element with attributes in pairs; pairs with an empty value are left out. */
    Markup open(String element, String... attributes) {
        return write(() -> {
            out.startElement(element, null);
            for (var i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    out.writeAttribute(attributes[i], attributes[i + 1], null);
                }
            }
        });
    }

    /** Adds an attribute without a value to the element just opened. */
    Markup flag(String attribute, boolean set) {
        return set ? write(() -> out.writeAttribute(attribute, Boolean.TRUE, null)) : this;
    }

    /** Adds an attribute, even an empty one, to the element just opened. */
    Markup with(String attribute, String value) {
        return write(() -> out.writeAttribute(attribute, value, null));
    }

    Markup text(String text) {
        return write(() -> out.writeText(text, null));
    }

    Markup close(String... elements) {
        return write(() -> {
            for (var element : elements) {
                out.endElement(element);
            }
        });
    }

    /** An element with nothing but text. */
    Markup line(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** An icon of our own sheet. */
    Markup icon(String name) {
        return open("svg", "class", "icon", "aria-hidden", "true")
                .open("use", "href", iconSheet() + "#" + name)
                .close("use", "svg");
    }

    /** What a form carries along unseen. */
    Markup hidden(Map<String, List<String>> values) {
        values.forEach((name, each) -> each.forEach(value -> hidden(name, value)));
        return this;
    }

    Markup hidden(String name, String value) {
        return open("input", "type", "hidden", "name", name)
                .with("value", value)
                .close("input");
    }

    Markup part(UIComponent component) {
        return write(() -> component.encodeAll(faces));
    }

    Markup facet(UIComponent owner, String name) {
        Optional.ofNullable(owner.getFacet(name)).ifPresent(this::part);
        return this;
    }

    /** A button that opens what the next element with the id holds. */
    Markup opener(String id, String text, String style) {
        return open("button", "type", "button", "class", style, "popovertarget", id)
                .text(text)
                .icon("down")
                .close("button");
    }

    private String iconSheet() {
        return Optional.ofNullable(faces.getApplication().getResourceHandler().createResource("icons.svg", "muster"))
                .map(resource -> faces.getExternalContext().encodeResourceURL(resource.getRequestPath()))
                .orElse("");
    }

    private Markup write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
