package org.muster.job;

import org.muster.shared.text.Labelled;

/** What became of one thing a job is about. */
public enum JobOutcome implements Labelled {
    OPEN,
    DONE,
    REFUSED,
    STALE;

    @Override
    public String textKey() {
        return "job.outcome." + name();
    }
}
