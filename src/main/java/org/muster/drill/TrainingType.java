package org.muster.drill;

import org.muster.shared.text.Labelled;

/** What a training is about. */
public enum TrainingType implements Labelled {
    SYSTEM_OPERATION,
    SECURITY_AWARENESS,
    LAW,
    PLAN
}
