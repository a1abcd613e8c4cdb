package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How far an installation goes for one pull: so many rows in one stream, beyond which it makes an export instead, so many
 * minutes, after which a stream breaks off, and so many hours a state is kept for whoever pages through sums, which name what may be renamed meanwhile.
 */
@ApplicationScoped
public class PullLimits {

    private final long streamRows;
    private final Duration streamTime;
    private final Duration cursorLife;

    @Inject
    public PullLimits(
            @ConfigProperty(name = "muster.pull.stream.rows", defaultValue = "2000000") long streamRows,
            @ConfigProperty(name = "muster.pull.stream.minutes", defaultValue = "10") long streamMinutes,
            @ConfigProperty(name = "muster.pull.cursor.hours", defaultValue = "24") long cursorHours) {
        if (streamRows < 1 || streamMinutes < 1 || cursorHours < 1) {
            throw new IllegalArgumentException("Every muster.pull setting is at least 1");
        }
        this.streamRows = streamRows;
        this.streamTime = Duration.ofMinutes(streamMinutes);
        this.cursorLife = Duration.ofHours(cursorHours);
    }

    PullLimits() {
        this(1, 1, 1);
    }

    long streamRows() {
        return streamRows;
    }

    public Duration streamTime() {
        return streamTime;
    }

    Duration cursorLife() {
        return cursorLife;
    }
}
