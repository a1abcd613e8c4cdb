package org.muster.finding;

import org.muster.shared.text.Labelled;

/** What a finding is: something that is wrong, or a proposal because the same keeps going wrong. */
public enum FindingKind implements Labelled {
    DEFECT,
    /** One thing failed again: check it more often, or replace it. */
    REPEATED_FAILURE,
    /** Several of the same model and firmware failed: check the whole group. */
    GROUP_FAILURE,
    /** A controlled copy shows what no longer holds: bring it back and place the new one. */
    RECALL
}
