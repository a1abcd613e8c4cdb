package org.muster.job;

/**
 * The right of one server to work on a job for a while. The fence grows with every lease, so that a server that was
 * thought dead cannot write behind the back of its successor.
 */
record Lease(long job, String code, String kind, String payload, String batch, String startedBy, long fence) {}
