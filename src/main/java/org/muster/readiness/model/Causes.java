package org.muster.readiness.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says why a requirement is not ready with reserve: first what is missing as a whole, then who is not fit and why. */
final class Causes {
    private final Lineup lineup;
    private final Situation situation;

    Causes(Lineup lineup, Situation situation) {
        this.lineup = lineup;
        this.situation = situation;
    }

    List<Cause> all() {
        if (lineup.level() == ReadinessLevel.R1) {
            return List.of();
        }
        var causes = new ArrayList<Cause>();
        shortage().map(reason -> new Cause(lineup.requirement().id(), reason)).forEach(causes::add);
        lineup.singlePoints().stream()
                .map(group -> new Cause(group, "SINGLE_POINT"))
                .forEach(causes::add);
        lineup.roster().candidates().stream().flatMap(this::whyNotReady).forEach(causes::add);
        return List.copyOf(causes);
    }

    private Stream<String> shortage() {
        var needed = lineup.requirement().need().units();
        var reasons = Stream.<String>builder();
        if (lineup.tally().usable() < needed) {
            reasons.add("SHORT " + (needed - lineup.tally().usable()));
        } else if (!lineup.hasReserve()) {
            reasons.add("NO_RESERVE");
        }
        if (!lineup.requirement().terms().apart()) {
            reasons.add("SEPARATION");
        }
        lineup.recoveryHours()
                .filter(hours -> hours.compareTo(lineup.roster().plan().rtoHours()) > 0)
                .ifPresent(hours -> reasons.add("LATE " + hours.toPlainString() + " h"));
        return reasons.build();
    }

    private Stream<Cause> whyNotReady(Asset asset) {
        if (situation.verdictOf(asset) == Verdict.READY) {
            return Stream.of();
        }
        if (situation.scenario().takes(asset)) {
            return Stream.of(new Cause(asset.id(), "LOST"));
        }
        var ended = asset.gates().endedBy(situation.day()).stream().map(gate -> Cause.of(asset, gate));
        var unknown = asset.gates().unknown() ? Stream.of(new Cause(asset.id(), "UNKNOWN")) : Stream.<Cause>of();
        return Stream.concat(ended, unknown);
    }
}
