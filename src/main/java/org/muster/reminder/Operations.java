package org.muster.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How reminding stands.
 *
 * @param lastRun for when the last run was planned; none before the first
 * @param mailServer where mail is handed over; none while it is not configured
 * @param outbox how many messages stand where
 * @param untold how many obligations have reached a rung that nobody could be told of
 */
public record Operations(
        Optional<Instant> lastRun,
        Instant nextRun,
        Optional<String> mailServer,
        Optional<String> baseUrl,
        Map<MessageState, Long> outbox,
        long watched,
        long untold,
        List<Run> runs,
        List<MessageRow> troubled,
        List<AttemptRow> attempts,
        List<HookRow> hooks) {

    /** How many messages stand there. */
    public long count(MessageState state) {
        return outbox.getOrDefault(state, 0L);
    }
}
