package org.muster.inspection;

import org.muster.shared.text.Labelled;

/** What a checklist asks for at one of its items. */
public enum ItemType implements Labelled {
    PASS_FAIL,
    MEASURE,
    METER,
    CHOICE,
    TEXT,
    PHOTO,
    SCAN,
    SIGNATURE
}
