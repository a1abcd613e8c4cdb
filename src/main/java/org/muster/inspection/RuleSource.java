package org.muster.inspection;

import org.muster.shared.text.Labelled;

/** Who asks for a check. */
public enum RuleSource implements Labelled {
    OWN,
    MAKER,
    LAW,
    INSURER
}
