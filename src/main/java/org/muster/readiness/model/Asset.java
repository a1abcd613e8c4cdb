package org.muster.readiness.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What readiness knows of an asset: what it can do, how many units of it there are, how long it takes to have them in
 * place, which failure groups it shares its fate with, and its gates. Every asset is also a failure group of its own.
 *
 * @param capacity how many units all plans that run together may draw; more than the units where one event does not use it
 *     up, such as a policy whose limit is for each event and whose aggregate is for the year
 */
public record Asset(
        String id,
        String capability,
        long units,
        long capacity,
        BigDecimal deployHours,
        Set<String> groups,
        Gates gates) {

    public Asset(String id, String capability, long units, BigDecimal deployHours, Set<String> groups, Gates gates) {
        this(id, capability, units, units, deployHours, groups, gates);
    }

    public Asset {
        groups = Stream.concat(groups.stream(), Stream.of("unit:" + id)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of these ends of the day is its own. */
    boolean endsBy(Set<Cause> ends, LocalDate day) {
        return gates.endingOn(day).stream().anyMatch(gate -> ends.contains(Cause.of(this, gate)));
    }

    /** The same where these ends of the day do not come. */
    Asset without(Set<Cause> ends, LocalDate day) {
        return !endsBy(ends, day)
                ? this
                : gated(new Gates(
                        gates.gates().stream()
                                .map(gate -> gate.endsOn(day) && ends.contains(Cause.of(this, gate))
                                        ? new Gate(gate.name(), true, Gate.FOREVER)
                                        : gate)
                                .toList(),
                        gates.unknown()));
    }

    /** The same with other gates. */
    public Asset gated(Gates others) {
        return new Asset(id, capability, units, capacity, deployHours, groups, others);
    }
}
