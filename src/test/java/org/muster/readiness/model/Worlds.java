package org.muster.readiness.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Small random worlds: few capabilities, sites and days, so that assets compete, share their fate and end together.
 * Each grows from one random number, which keeps a failing world easy to repeat.
 */
final class Worlds {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final int DAYS = 20;

    private static final List<String> CAPABILITIES = List.of("SERVER", "SWITCH");
    private static final List<String> GROUPS = List.of("site:A", "site:B", "power:1", "unit:a0");
    private static final List<String> GATES = List.of("INSPECTION", "SUPPORT", "LICENCE");
    private static final List<String> HOURS = List.of("0", "0.5", "1", "2", "4", "8");
    private static final List<String> PHIS = List.of("0", "0.333", "0.5", "0.7", "1");

    private final Random random;

    private Worlds(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<Facts> facts() {
        return Arbitraries.longs().map(seed -> new Worlds(seed).world());
    }

    static Arbitrary<Scenario> scenarios() {
        return Arbitraries.of(GROUPS).set().ofMaxSize(2).map(lost -> new Scenario(lost, List.of()));
    }

    /** An asset without any gate that has ended or will end. */
    static Arbitrary<Asset> readyAssets() {
        return Arbitraries.longs().map(seed -> new Worlds(seed).asset("new", new Gates(List.of(), false)));
    }

    private Facts world() {
        return new Facts(assets(), plans(), Ratio.of(new BigDecimal(anyOf(PHIS))));
    }

    private List<Asset> assets() {
        var assets = new ArrayList<Asset>();
        for (var number = random.nextInt(10); number > 0; number--) {
            assets.add(asset("a" + assets.size(), gates()));
        }
        return assets;
    }

    private Asset asset(String id, Gates gates) {
        var groups = new HashSet<String>();
        for (var number = random.nextInt(3); number > 0; number--) {
            groups.add(anyOf(GROUPS));
        }
        return new Asset(id, anyOf(CAPABILITIES), random.nextInt(4), hours(), groups, gates);
    }

    private Gates gates() {
        var gates = new ArrayList<Gate>();
        for (var number = random.nextInt(4); number > 0; number--) {
            var until = TODAY.plusDays(random.nextInt(DAYS + 4) - 3L);
            gates.add(new Gate(anyOf(GATES), random.nextBoolean(), random.nextInt(5) == 0 ? Gate.FOREVER : until));
        }
        return new Gates(gates, random.nextInt(6) == 0);
    }

    private List<Plan> plans() {
        var plans = new ArrayList<Plan>();
        for (var number = random.nextInt(4); number > 0; number--) {
            plans.add(new Plan("P" + plans.size(), random.nextInt(2), hours(), hours(), requirements()));
        }
        return plans;
    }

    private List<Requirement> requirements() {
        var requirements = new ArrayList<Requirement>();
        for (var number = random.nextInt(4); number > 0; number--) {
            requirements.add(new Requirement(
                    "r" + requirements.size(),
                    anyOf(CAPABILITIES),
                    need(),
                    hours(),
                    anyOf(List.of(Criticality.values())),
                    random.nextInt(4)));
        }
        return requirements;
    }

    private Need need() {
        var units = 1 + random.nextInt(5);
        var fallback = random.nextInt(3) == 0 ? OptionalLong.of(1 + random.nextInt(units)) : OptionalLong.empty();
        return new Need(units, fallback);
    }

    private BigDecimal hours() {
        return new BigDecimal(anyOf(HOURS));
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
