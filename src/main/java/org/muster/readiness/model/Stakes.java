package org.muster.readiness.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks what is at stake for each plan when one gate of one asset ends: by lifting all others, and by lifting it alone. Both
 * ways every requirement is followed through its days once; a question then moves the one asset it is about.
 */
public final class Stakes {
    private static final BiPredicate<Asset, Gate> HARD =
            (owner, gate) -> !gate.endsAs().usable();
    private static final BiPredicate<Asset, Gate> NONE = (owner, gate) -> false;

    private final Map<String, Asset> assets;
    private final List<Prospect> asItIs;
    private final List<Prospect> secured;

    public Stakes(Facts facts, Scenario scenario) {
        this.assets =
                facts.assets().stream().collect(Collectors.toMap(Asset::id, Function.identity(), (one, same) -> one));
        this.asItIs = prospects(facts, scenario);
        this.secured = prospects(
                new Facts(
                        facts.assets().stream()
                                .map(asset -> lifted(asset, HARD))
                                .toList(),
                        facts.plans(),
                        facts.phi()),
                scenario);
    }

    /** By plan, on the day, for the gate of the asset, which has to be one of the facts. */
    public Map<String, AtStake> of(String asset, String gate, LocalDate day) {
        BiPredicate<Asset, Gate> it = (owner, each) -> each.name().equals(gate);
        var stakes = new HashMap<String, AtStake>();
        for (var at = 0; at < asItIs.size(); at++) {
            var now = asItIs.get(at);
            stakes.put(
                    now.plan(),
                    new AtStake(
                            secured.get(at)
                                    .between(
                                            day,
                                            asset,
                                            lifted(asset, HARD.and(it.negate())),
                                            lifted(asset, HARD.or(it))),
                            now.between(day, asset, lifted(asset, NONE), lifted(asset, it))));
        }
        return stakes;
    }

    /** One plan through all its days in one way of looking at it. */
    private record Prospect(String plan, List<Course> courses, Map<LocalDate, Ratio> totals) {

        /** How much the printed index is higher on the day where the asset is the second instead of the first. */
        BigDecimal between(LocalDate day, String id, Asset first, Asset second) {
            var moved = courses.stream()
                    .filter(course -> course.counts(id))
                    .filter(course -> !course.with(day, first).equals(course.with(day, second)))
                    .toList();
            return moved.isEmpty()
                    ? BigDecimal.ZERO.setScale(1)
                    : printed(day, moved, second).subtract(printed(day, moved, first));
        }

        private BigDecimal printed(LocalDate day, List<Course> moved, Asset asset) {
            var total = totals.computeIfAbsent(
                    day,
                    same -> courses.stream()
                            .map(course -> course.weight().times(course.coverage(same)))
                            .reduce(Ratio.ZERO, Ratio::plus));
            var weights = courses.stream().map(Course::weight).reduce(Ratio.ZERO, Ratio::plus);
            for (var course : moved) {
                total = total.plus(course.weight().times(course.with(day, asset).minus(course.coverage(day))));
            }
            return weights.equals(Ratio.ZERO)
                    ? Ratio.of(100).rounded(1)
                    : Ratio.of(100).times(total).dividedBy(weights).rounded(1);
        }
    }

    private static List<Prospect> prospects(Facts facts, Scenario scenario) {
        var inventory = new Inventory(facts.assets());
        return facts.plans().stream()
                .map(plan -> new Prospect(
                        plan.code(),
                        Roster.of(plan, inventory).stream()
                                .map(roster -> new Course(roster, scenario, facts.phi()))
                                .toList(),
                        new HashMap<>()))
                .toList();
    }

    private Asset lifted(String id, BiPredicate<Asset, Gate> meant) {
        return lifted(assets.get(id), meant);
    }

    /** The same asset where the ends that are meant never come. */
    private static Asset lifted(Asset asset, BiPredicate<Asset, Gate> meant) {
        return asset.gated(new Gates(
                asset.gates().gates().stream()
                        .map(gate -> !gate.until().equals(Gate.NEVER) && meant.test(asset, gate)
                                ? new Gate(gate.name(), true, Gate.FOREVER)
                                : gate)
                        .toList(),
                asset.gates().unknown()));
    }
}
