package org.muster.job;

/** A thing to be put into a job; see {@link JobItem}. */
public record NewItem(String reference, long seenVersion, String payload) {

    public static NewItem of(String reference, long seenVersion) {
        return new NewItem(reference, seenVersion, "");
    }
}
