package org.muster.place;

import org.muster.shared.text.Labelled;

/** How far a place is narrowed down: a site holds rooms and bins, a room holds bins, a bin holds no place. */
public enum PlaceLevel implements Labelled {
    SITE,
    ROOM,
    BIN;

    /** Whether a place of this level can be the parent of one of the other; nothing can hold itself, so no path is a circle. */
    public boolean holds(PlaceLevel other) {
        return ordinal() < other.ordinal();
    }
}
