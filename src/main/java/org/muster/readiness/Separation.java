package org.muster.readiness;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.place.GeoPoint;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;
import org.muster.readiness.model.Need;
import org.muster.readiness.model.Ratio;

/**
 * Whether those who step in stand apart from those in front: so many kilometres away, and with no failure group in common.
 * It is enough that so many of them do as must be left after a loss; the others may stand wherever they like. Where nobody
 * is named primary, the quickest is taken to be in front.
 */
record Separation(World world, PlanOutline plan, PlanLineRow requirement, Map<String, Ratio> worth) {

    boolean keptFor(Need need) {
        return requirement.number("apart_km").map(km -> kept(km, need)).orElse(true);
    }

    private boolean kept(BigDecimal km, Need need) {
        var front = front();
        var left = worth.keySet().stream()
                .filter(tag -> !front.contains(tag))
                .filter(tag -> front.stream().allMatch(other -> apart(fact(tag), fact(other), km)))
                .map(tag -> Ratio.of(fact(tag).units()).times(worth.get(tag)))
                .reduce(Ratio.ZERO, Ratio::plus);
        return left.compareTo(need.leastAfterLoss()) >= 0;
    }

    private Set<String> front() {
        var named = plan.lines(Part.ASSIGNMENT).stream()
                .filter(line -> line.text("requirement").equals(requirement.code()))
                .filter(line -> line.text("duty").equals("PRIMARY"))
                .map(line -> line.text("asset"))
                .filter(worth::containsKey)
                .collect(Collectors.toSet());
        return named.isEmpty() ? quickest() : named;
    }

    private Set<String> quickest() {
        return worth.keySet().stream()
                .min((one, other) ->
                        fact(one).deployHours().compareTo(fact(other).deployHours()))
                .map(Set::of)
                .orElse(Set.of());
    }

    private AssetFact fact(String tag) {
        return world.assets().get(tag);
    }

    private boolean apart(AssetFact one, AssetFact other, BigDecimal km) {
        return Collections.disjoint(one.groups(), other.groups())
                && (km.signum() == 0
                        || distance(one, other)
                                .filter(far -> far.compareTo(km) >= 0)
                                .isPresent());
    }

    /** Unknown where one of the two sites has no position. */
    private Optional<BigDecimal> distance(AssetFact one, AssetFact other) {
        return site(one).flatMap(here -> site(other).map(here::kilometresTo));
    }

    private Optional<GeoPoint> site(AssetFact asset) {
        return Optional.ofNullable(world.sites().get(asset.around().site()));
    }
}
