package org.muster.plan;

import org.muster.shared.text.Labelled;

/** The sorts of things that may happen. */
public enum LossType implements Labelled {
    NETWORK_DELAY,
    SYSTEM_CRASH,
    DATA_LOSS,
    SECURITY_BREACH,
    LOSS_OF_SITE,
    LOSS_OF_SUPPLIER,
    LOSS_OF_STAFF,
    LOSS_OF_POWER
}
