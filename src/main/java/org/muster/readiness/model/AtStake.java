package org.muster.readiness.model;

import java.math.BigDecimal;

/**
 * What hangs on one thing that falls due, in points of the index: what is lost if it alone is missed, and what is gained
 * if it alone is done. One figure would hide the risk that redundancy masks.
 */
public record AtStake(BigDecimal missedAlone, BigDecimal doneAlone) {}
