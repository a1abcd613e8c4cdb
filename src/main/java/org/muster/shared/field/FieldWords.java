package org.muster.shared.field;

import org.muster.shared.text.Language;

/** What described fields and their choices are called when no page has a text of its own for them. */
public interface FieldWords {

    /** The name of a field; the name on the wire when nobody has given it another one. */
    String label(Language language, String field);

    /** The name of one of a field's choices; the value itself when nobody has given it a name. */
    String choice(Language language, String field, String value);
}
