package org.muster.inspection;

/** Where a check led: the step the asset took by it and the finding it opened; empty for none. */
record Lead(String step, String finding) {}
