package org.muster.readiness.model;

/** An asset that a requirement could use, with its verdict on the day in question. */
record Candidate(Asset asset, Verdict verdict) {}
