package org.muster.readiness;

/** The five things a plan stands on, each with its own light: none of them is averaged into another. */
public record Pillars(Light planning, Light organisation, Light equipment, Light training, Light exercises) {}
