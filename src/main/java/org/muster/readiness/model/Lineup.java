package org.muster.readiness.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everyone who could serve one requirement of a plan on one day, and what they amount to together. */
final class Lineup {
    private final Plan plan;
    private final Requirement requirement;
    private final List<Candidate> candidates;
    private final Ratio phi;
    private final Tally tally;
    private final Optional<BigDecimal> recoveryHours;

    Lineup(Plan plan, Requirement requirement, Situation situation) {
        this.plan = plan;
        this.requirement = requirement;
        this.candidates = situation.candidatesFor(requirement);
        this.phi = situation.phi();
        this.tally = candidates.stream().map(Tally::of).reduce(Tally.NOTHING, Tally::plus);
        this.recoveryHours = hoursUntilInPlace(requirement.need().units());
    }

    Plan plan() {
        return plan;
    }

    Requirement requirement() {
        return requirement;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Tally tally() {
        return tally;
    }

    Ratio coverage() {
        return tally.coverageOf(requirement.need(), phi);
    }

    ReadinessLevel level() {
        if (enoughReady() && recoveredWithin(plan.rtoHours())) {
            return hasReserve() && singlePoints().isEmpty() ? ReadinessLevel.R1 : ReadinessLevel.R2;
        }
        if (recoveredWithin(plan.tolerableHours()) || requirement.need().fallbackMetBy(tally.usable())) {
            return ReadinessLevel.R3;
        }
        return ReadinessLevel.R4;
    }

    boolean enoughReady() {
        return tally.ready() >= requirement.need().units();
    }

    boolean hasReserve() {
        return tally.usable() > requirement.need().units();
    }

    boolean recoveredWithin(BigDecimal hours) {
        return recoveryHours.filter(needed -> needed.compareTo(hours) <= 0).isPresent();
    }

    /** The achievable recovery time, absent where the needed units are never reached. */
    Optional<BigDecimal> recoveryHours() {
        return recoveryHours;
    }

    /** The failure groups, in order, whose loss would take a fully covered requirement under what is tolerable. */
    SortedSet<String> singlePoints() {
        if (coverage().compareTo(Ratio.ONE) < 0) {
            return new TreeSet<>();
        }
        var least = requirement.need().leastAfterLoss();
        return tallyByGroup().entrySet().stream()
                .filter(group -> coverageWithout(group.getValue()).compareTo(least) < 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The quickest usable assets come first; the last one that is needed sets the time. */
    private Optional<BigDecimal> hoursUntilInPlace(long units) {
        var quickestFirst = candidates.stream()
                .filter(candidate -> candidate.verdict().usable())
                .map(Candidate::asset)
                .sorted(Comparator.comparing(Asset::deployHours))
                .toList();
        var inPlace = 0L;
        for (var asset : quickestFirst) {
            inPlace += asset.units();
            if (inPlace >= units) {
                return Optional.of(asset.deployHours());
            }
        }
        return Optional.empty();
    }

    private Ratio coverageWithout(Tally lost) {
        return tally.minus(lost).coverageOf(requirement.need(), phi);
    }

    private Map<String, Tally> tallyByGroup() {
        var tallies = new HashMap<String, Tally>();
        for (var candidate : candidates) {
            var own = Tally.of(candidate);
            candidate.asset().groups().forEach(group -> tallies.merge(group, own, Tally::plus));
        }
        return tallies;
    }
}
