package org.muster.ledger;

import org.muster.shared.text.Labelled;

/** Why something moved. */
public enum MovementType implements Labelled {
    RECEIPT,
    ACCEPTANCE,
    REJECTION,
    PUTAWAY,
    ISSUE,
    RETURN,
    TRANSFER_OUT,
    TRANSFER_IN,
    CUSTODY,
    COUNT_SURPLUS,
    COUNT_SHORTAGE,
    SCRAP,
    SALE,
    DONATION,
    LOSS,
    ADJUSTMENT,
    REVERSAL
}
