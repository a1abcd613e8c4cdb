package org.muster.readiness.model;

import java.math.BigDecimal;

/**
 * Where a plan stands: its level, and its index from 0 to 100 with one decimal. The index serves trend and sorting and
 * never touches the level.
 */
public record Standing(ReadinessLevel level, BigDecimal index) {}
