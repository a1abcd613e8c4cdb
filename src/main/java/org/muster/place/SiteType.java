package org.muster.place;

import org.muster.shared.text.Labelled;

/** What a site is used for. */
public enum SiteType implements Labelled {
    DATA_CENTRE,
    HEAD_OFFICE,
    WAREHOUSE,
    VENUE,
    OFFICE,
    OTHER
}
