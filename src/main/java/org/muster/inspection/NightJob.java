package org.muster.inspection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.asset.AssetDesk;
import org.muster.asset.ChangedAsset;
import org.muster.shared.usecase.UseCase;

/** The parts of the nightly run, each in a transaction of its own: take it, look at a chunk of assets, end it. */
@UseCase
class NightJob {

    static final int CHUNK = 200;

    private final NightStream nights;
    private final AssetDesk assets;
    private final DutyPlanner planner;
    private final Clock clock;

    @Inject
    NightJob(NightStream nights, AssetDesk assets, DutyPlanner planner, Clock clock) {
        this.nights = nights;
        this.assets = assets;
        this.planner = planner;
        this.clock = clock;
    }

    NightJob() {
        this(null, null, null, null);
    }

    Optional<NightStream.Night> take(String owner, Instant unlessBegunSince) {
        return nights.take(owner, clock.instant(), unlessBegunSince);
    }

    /**
     * Looks at the next assets that changed, whether their duties are as they should be; answers the last one looked at,
     * none when there are no more or another server has taken over.
     */
    Optional<ChangedAsset> look(NightStream.Night night, ChangedAsset behind, Instant until) {
        var chunk = assets.changed(behind.at(), behind.id(), CHUNK).stream()
                .filter(asset -> asset.at().isBefore(until))
                .toList();
        if (chunk.isEmpty()) {
            return Optional.empty();
        }
        var changed = chunk.stream()
                .filter(asset -> !planner.review(asset.tag(), Set.of()).isEmpty())
                .count();
        var last = chunk.get(chunk.size() - 1);
        return nights.count(night, last.at(), chunk.size(), changed, clock.instant())
                ? Optional.of(last)
                : Optional.empty();
    }

    /** The run has come to its end: nothing is left that was changed before the moment. */
    void end(NightStream.Night night, Instant until) {
        nights.end(night, until, clock.instant());
    }

    /** What the last run did: looked at, changed. */
    List<Long> tally() {
        var tally = nights.tally();
        return List.of(tally[0], tally[1]);
    }
}
