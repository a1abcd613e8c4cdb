package org.muster.readiness.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a requirement says beyond capability and number.
 *
 * @param worth which assets, by id, serve it, and how much of a needed unit each of their units gives; absent where
 *     everything with the capability serves
 * @param days for how long it is needed
 * @param provenUntil until when the figures that are asked for are proven of each asset, by id, where it is said
 * @param companionsUntil the last day on which what is needed beside it is there
 * @param waivedUntil the last day on which somebody answers for going without it
 * @param apart whether those who step in stand as far from those in front as is asked
 * @param shared whether several plans may use the same units at the same time
 */
public record Terms(
        Optional<Map<String, Ratio>> worth,
        long days,
        Map<String, LocalDate> provenUntil,
        LocalDate companionsUntil,
        LocalDate waivedUntil,
        boolean apart,
        boolean shared) {
    /** Whatever has the capability, at the moment, by itself. */
    public static final Terms OPEN = new Terms(Optional.empty(), 0, Map.of(), Gate.FOREVER, Gate.NEVER, true, false);

    Terms waived() {
        return new Terms(worth, days, provenUntil, companionsUntil, Gate.FOREVER, apart, shared);
    }

    boolean waivedOn(LocalDate day) {
        return !day.isAfter(waivedUntil);
    }

    /** In how many parts a unit is counted here, so that two halves that stand in make one whole. */
    long parts() {
        return worth.stream()
                .flatMap(each -> each.values().stream())
                .map(Ratio::denominator)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)))
                .longValueExact();
    }

    /** How the requirement sees assets: units, in parts, by what they are worth here, gates by how long it needs them. */
    UnaryOperator<Asset> view() {
        var parts = parts();
        return asset -> seen(
                asset,
                worth.map(each -> each.getOrDefault(asset.id(), Ratio.ZERO))
                        .orElse(Ratio.ONE)
                        .times(Ratio.of(parts)));
    }

    private Asset seen(Asset asset, Ratio parts) {
        var proven = provenUntil.getOrDefault(asset.id(), Gate.FOREVER);
        if (parts.equals(Ratio.ONE)
                && days == 0
                && companionsUntil.equals(Gate.FOREVER)
                && proven.equals(Gate.FOREVER)) {
            return asset;
        }
        var more = Stream.of(
                        new Gate("COMPANIONS", true, companionsUntil),
                        new Gate("FIGURES", Verdict.NOT_READY, proven, true, Optional.empty(), false).lasting(days))
                .filter(gate -> !gate.until().equals(Gate.FOREVER));
        return new Asset(
                asset.id(),
                asset.capability(),
                parts.times(Ratio.of(asset.units())).whole(),
                parts.times(Ratio.of(asset.capacity())).whole(),
                asset.deployHours(),
                asset.groups(),
                asset.gates().lasting(days, more));
    }

    /** Whether the asset's units count one for one. */
    boolean inFull(Asset asset) {
        return worth.map(each -> Ratio.ONE.equals(each.get(asset.id()))).orElse(true);
    }
}
