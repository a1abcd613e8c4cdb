package org.muster.job;

import java.util.List;

/**
 * A job as it is asked for.
 *
 * @param kind the name of the {@link JobKind} that does it
 * @param titleKey the text key of what is done, with its words filled in
 * @param payload what holds for every thing, as the kind reads it
 * @param reason why, for the trail
 */
public record NewJob(String kind, String titleKey, List<String> titleWords, String payload, String reason) {

    public NewJob {
        titleWords = List.copyOf(titleWords);
    }
}
