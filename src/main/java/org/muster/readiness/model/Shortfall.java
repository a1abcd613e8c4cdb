package org.muster.readiness.model;

/** So many units a requirement of a plan goes without when plans run together. */
public record Shortfall(String plan, String requirement, long units) {}
