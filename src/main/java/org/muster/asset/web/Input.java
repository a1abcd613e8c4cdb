package org.muster.asset.web;

import java.util.List;
import org.muster.shared.web.Choice;

/**
 * One thing a form asks for.
 *
 * @param id the name on the wire, under which a refusal finds it
 * @param type how it is typed in: text, area, number, date, one of some options, or the name of a picker: place, person,
 *     holder, vendor, model, asset, document
 * @param of the kind a model or asset is picked of, empty for any; the asset a document is picked of
 */
public record Input(
        String id,
        String label,
        String type,
        String unit,
        String help,
        boolean required,
        List<Choice> options,
        String of) {

    /** Whether it is picked from what exists. */
    public boolean picked() {
        return AssetPicks.OFFERED.contains(type);
    }

    Input needed() {
        return new Input(id, label, type, unit, help, true, options, of);
    }

    Input helped(String words) {
        return new Input(id, label, type, unit, words, required, options, of);
    }

    Input offering(List<Choice> some) {
        return new Input(id, label, "one", unit, help, required, some, of);
    }
}
