package org.muster.asset;

import org.muster.catalog.Kind;

/** How many assets of a kind stand in a stage. */
public record StageCount(Kind kind, Stage stage, long number) {}
