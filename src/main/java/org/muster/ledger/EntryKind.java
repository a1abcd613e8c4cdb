package org.muster.ledger;

import org.muster.shared.text.Labelled;

/** What an entry of the journal posts; each kind has its lines in the posting rules. */
public enum EntryKind implements Labelled {
    GOODS_IN,
    GOODS_BACK,
    ACCEPTED,
    AVERAGED,
    LAYERED,
    ISSUED,
    CHARGED,
    CATCH_UP,
    ESTIMATE_CHANGED,
    REASSIGNED,
    HELD_FOR_SALE,
    KEPT,
    IMPAIRED,
    IMPAIRMENT_REVERSED,
    REVALUED,
    IMPROVED,
    COST_CORRECTED,
    MAINTAINED,
    MISSING,
    FOUND,
    WRITTEN_OFF,
    SOLD,
    SCRAPPED,
    CANCELLED,
    ENDORSED,
    CLAIMED,
    CLAIMED_MISSING,
    SPLIT_OUT,
    SPLIT_IN,
    REVERSAL
}
