package org.muster.job;

/** What became of one thing of a job, in words. */
public record JobLine(long no, String reference, JobOutcome outcome, String why) {}
