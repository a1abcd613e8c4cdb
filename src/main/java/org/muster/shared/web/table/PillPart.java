package org.muster.shared.web.table;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.muster.shared.text.Tone;
import org.muster.shared.text.Toned;

/**
 * A pill with colour, sign and word: of a toned thing, or of a due day as a traffic light. A list draws a hundred of them,
 * which is why they are no template.
 */
@FacesComponent(PillPart.TYPE)
public class PillPart extends UIComponentBase {
    static final String TYPE = "org.muster.Pill";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        var words = Words.of(faces);
        Optional.ofNullable(getAttributes().get("value")).ifPresent(value -> {
            if (value instanceof Toned thing) {
                write(faces, thing.tone(), "", words.label(thing));
            } else if (value instanceof Temporal due) {
                write(faces, words.dueTone(due), words.date(due), words.relative(due));
            }
        });
    }

    private static void write(FacesContext faces, Tone tone, String title, String words) {
        new Markup(faces)
                .open("span", "class", "pill " + tone.style(), "title", title)
                .line("span", tone.sign(), "aria-hidden", "true")
                .text(" " + words)
                .close("span");
    }
}
