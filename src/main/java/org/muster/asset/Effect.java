package org.muster.asset;

import org.muster.shared.text.Labelled;

/** What a step posts to the ledgers; the books decide how, the step only says what happened. */
public enum Effect implements Labelled {
    NONE,
    COMMITMENT,
    GOODS_IN,
    ACQUISITION,
    RETURN_TO_VENDOR,
    CUSTODY,
    MOVEMENT,
    MAINTENANCE_COST,
    VALUE_CHANGE,
    SHORTAGE,
    SURPLUS,
    WRITE_OFF,
    DERECOGNITION;
}
