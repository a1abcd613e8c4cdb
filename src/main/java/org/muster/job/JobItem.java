package org.muster.job;

/**
 * One thing a job is about, as it was fixed when the job was asked for.
 *
 * @param no its place in the job, from 1
 * @param reference the thing's public name, such as a tag
 * @param seenVersion the version the person saw; -1 if that does not matter
 * @param payload what belongs to this thing alone, empty as a rule
 */
public record JobItem(long no, String reference, long seenVersion, String payload) {}
