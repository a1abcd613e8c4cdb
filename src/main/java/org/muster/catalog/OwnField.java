package org.muster.catalog;

import java.util.Optional;
import org.muster.shared.field.Field;
import org.muster.shared.text.Bilingual;

/**
 * A field the organisation added, as others see it.
 *
 * @param kind the kind it belongs to; empty for all
 * @param name what it is called in English
 */
public record OwnField(Field field, Optional<Kind> kind, String name, String nameZh, long version)
        implements Bilingual {

    static OwnField of(CustomField field) {
        return new OwnField(field.field(), field.kind(), field.name(), field.nameZh(), field.version());
    }

    public boolean of(Kind asked) {
        return kind.isEmpty() || kind.get() == asked;
    }
}
