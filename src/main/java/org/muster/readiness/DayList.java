package org.muster.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;

/** What was written about one plan, a stretch at a time, the latest first; one moment is one record. */
record DayList(DayStream days, String plan) {

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    /** At most so many records at the position, or the first; the first stretch counts. */
    Slice<PastDay> stretch(Optional<Position> from, int limit) {
        var count = from.map(position -> new Slice.Count(position.count(), position.capped()))
                .orElseGet(() -> new Slice.Count(days.count(plan), false));
        var backwards = from.map(Position::backwards).orElse(false);
        var moment = from.map(position -> Instant.parse(position.value())).orElse(EVER);
        var found = days.beside(plan, moment, backwards, limit + 1);
        var more = found.size() > limit;
        var shown = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (backwards) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty(), Optional.empty(), count);
        }
        long before = from.map(
                        position -> backwards ? Math.max(position.ordinal() - shown.size(), 0) : position.ordinal())
                .orElse(0L);
        return new Slice<>(
                List.copyOf(shown),
                Optional.of(at(shown.get(0), true, before, count)).filter(position -> before > 0),
                Optional.of(at(shown.get(shown.size() - 1), false, before + shown.size(), count))
                        .filter(position -> backwards || more),
                count);
    }

    private static Position at(PastDay neighbour, boolean backwards, long before, Slice.Count count) {
        return new Position(
                HistoryDirectory.LATEST.parameter(),
                neighbour.recordedAt().toString(),
                0,
                backwards,
                before,
                count.atLeast(),
                count.capped());
    }
}
