package org.muster.readiness;

import java.util.List;

/** The plans for which a change makes a difference, each with both curves, and how they fare together before and after. */
public record WhatIfAnswer(List<Comparison> plans, JointAnswer jointBefore, JointAnswer jointAfter) {

    /** The plans whose level would be lower some day. */
    public List<Comparison> dropping() {
        return plans.stream().filter(plan -> !plan.drops().isEmpty()).toList();
    }
}
