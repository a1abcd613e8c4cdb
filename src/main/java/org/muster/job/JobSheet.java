package org.muster.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A job as its person sees it.
 *
 * @param refused how many things were refused or had changed meanwhile
 */
public record JobSheet(
        String code,
        String kind,
        String titleKey,
        List<String> titleWords,
        JobStage stage,
        String startedBy,
        Instant createdAt,
        Optional<Instant> beganAt,
        Optional<Instant> finishedAt,
        long total,
        long done,
        long refused,
        boolean stopAsked,
        String fault) {

    /** How many things nothing has become of yet. */
    public long left() {
        return total - done - refused;
    }

    /** How far it has come, in percent. */
    public long percent() {
        return total == 0 ? 100 : (done + refused) * 100 / total;
    }

    /** How long it will take at the pace it had so far. */
    public Optional<Duration> timeLeft(Instant now) {
        var treated = done + refused;
        return stage == JobStage.RUNNING && treated > 0
                ? beganAt.map(began ->
                        Duration.between(began, now).multipliedBy(left()).dividedBy(treated))
                : Optional.empty();
    }
}
