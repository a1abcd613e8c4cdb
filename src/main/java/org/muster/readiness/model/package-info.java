/**
 * The pure heart of Muster: {@link org.muster.readiness.model.Readiness} answers, from facts alone, how ready plans are.
 *
 * <p>Read it in this order. An {@code Asset} has {@code Gates}; a gate that has ended makes it conditional or not ready
 * (its {@code Verdict}). A {@code Plan} has {@code Requirement}s; the assets that qualify for one and arrive in time are
 * its {@code Roster}; how they stand in a {@code Situation} is its {@code Lineup}, from which follow coverage, recovery time, single points of failure and the
 * {@code ReadinessLevel}. A {@code Scenario} takes failure groups away, an {@code Overlay} changes the facts, a
 * {@code Curve} follows a plan through time, and a {@code JointActivation} lets several plans draw on the same assets.
 *
 * <p>No clock, no database, no {@code jakarta} type, no floating point: the same facts always give the same answer.
 */
@NullMarked
package org.muster.readiness.model;

import org.jspecify.annotations.NullMarked;
