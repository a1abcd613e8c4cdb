package org.muster.job;

/** A job waits to be begun. */
record JobAsked(String code) {}
