package org.muster.inspection;

import org.muster.shared.text.Labelled;

/** On what occasion a checklist is used. */
public enum ChecklistPurpose implements Labelled {
    ACCEPTANCE,
    PERIODIC,
    PRE_USE,
    REARM,
    POST_REPAIR,
    STOCKTAKE,
    CLOSING
}
