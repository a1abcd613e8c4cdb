package org.muster.readiness.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A roster in one situation: what its candidates amount to together, and how ready that makes the requirement. */
final class Lineup {
    private final Roster roster;
    private final Situation situation;
    private final long parts;
    private final Need need;
    private final Tally tally;
    private final Ratio worth;
    private final Optional<BigDecimal> recoveryHours;

    Lineup(Roster roster, Situation situation) {
        this.roster = roster;
        this.situation = situation;
        this.parts = roster.parts();
        this.need = roster.requirement().need().inPartsOf(parts);
        var found = Tally.NOTHING;
        var hours = Optional.<BigDecimal>empty();
        for (var asset : roster.candidates()) {
            found = found.plus(situation.verdictOf(asset), asset.units());
            if (hours.isEmpty() && found.usable() >= need.units()) {
                hours = Optional.of(asset.deployHours());
            }
        }
        this.tally = found;
        this.worth = found.worth(situation.phi());
        this.recoveryHours = hours;
    }

    Roster roster() {
        return roster;
    }

    Requirement requirement() {
        return roster.requirement();
    }

    /** In whole units. */
    Tally tally() {
        return tally.inUnitsOf(parts);
    }

    /** The achievable recovery time, absent where the needed units are never reached. */
    Optional<BigDecimal> recoveryHours() {
        return recoveryHours;
    }

    /** Which part of the need is met; never more than all of it. */
    Ratio coverage() {
        return worth.dividedBy(Ratio.of(need.units())).atMost(Ratio.ONE);
    }

    boolean hasReserve() {
        return tally.usable() > need.units();
    }

    ReadinessLevel level() {
        if (tally.ready() >= need.units() && recoveredWithin(roster.plan().rtoHours())) {
            return hasReserve()
                            && requirement().terms().apart()
                            && singlePoints().isEmpty()
                    ? ReadinessLevel.R1
                    : ReadinessLevel.R2;
        }
        if (recoveredWithin(roster.plan().tolerableHours()) || need.fallbackMetBy(tally.usable())) {
            return ReadinessLevel.R3;
        }
        return ReadinessLevel.R4;
    }

    /** The failure groups, in order of name, whose loss a fully covered requirement would not bear. */
    SortedSet<String> singlePoints() {
        if (coverage().compareTo(Ratio.ONE) < 0) {
            return new TreeSet<>();
        }
        var bearable = worth.minus(need.leastAfterLoss());
        return roster.groups().stream()
                .takeWhile(group -> Ratio.of(group.units()).compareTo(bearable) > 0)
                .filter(group -> worthOf(group).compareTo(bearable) > 0)
                .map(FailureGroup::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Ratio worthOf(FailureGroup group) {
        return situation.tallyOf(group.members()).worth(situation.phi());
    }

    private boolean recoveredWithin(BigDecimal hours) {
        return recoveryHours.filter(needed -> needed.compareTo(hours) <= 0).isPresent();
    }
}
