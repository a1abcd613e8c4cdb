package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whenever plans run together. */
class JointActivationPropertyTest {

    @Provide
    Arbitrary<Facts> worlds() {
        return Worlds.facts().filter(facts -> !facts.plans().isEmpty());
    }

    @Property
    void greedyNeverServesMoreThanTheFlowAndThatNeverMoreThanSupplyOrDemand(@ForAll("worlds") Facts facts) {
        var usable = usableAssets(facts);
        var supply = usable.stream().mapToLong(Asset::units).sum();

        var joint = JointActivation.of(facts.plans(), usable);

        assertThat(greedy(facts, usable)).isLessThanOrEqualTo(joint.served());
        assertThat(joint.served()).isLessThanOrEqualTo(Math.min(supply, joint.demand()));
    }

    @Property
    void whatIsNotServedIsShort(@ForAll("worlds") Facts facts) {
        var joint = JointActivation.of(facts.plans(), usableAssets(facts));

        assertThat(joint.shortfall())
                .allSatisfy(shortfall -> assertThat(shortfall.units()).isPositive());
        assertThat(joint.shortfall().stream().mapToLong(Shortfall::units).sum())
                .isEqualTo(joint.demand() - joint.served());
    }

    @Property
    void whatIsAskedAtTheBottlenecksBeyondWhatThereIsIsWhatIsShort(@ForAll("worlds") Facts facts) {
        var joint = JointActivation.of(facts.plans(), usableAssets(facts));

        assertThat(joint.bottlenecks().stream()
                        .mapToLong(each -> each.demand() - each.supply())
                        .sum())
                .isEqualTo(joint.demand() - joint.served());
    }

    @Property
    void laterPlansTakeNothingFromEarlierOnes(@ForAll("worlds") Facts facts) {
        var usable = usableAssets(facts);
        var inTurn = facts.plans().stream()
                .sorted(Comparator.comparing(Plan::priority)
                        .thenComparing(Plan::rtoHours)
                        .thenComparing(Plan::code))
                .toList();
        var everybody = JointActivation.of(facts.plans(), usable).shortfall();

        for (var number = 1; number <= inTurn.size(); number++) {
            var first = JointActivation.of(inTurn.subList(0, number), usable).shortfall();
            assertThat(everybody).hasSizeGreaterThanOrEqualTo(first.size());
            assertThat(everybody.subList(0, first.size())).isEqualTo(first);
        }
    }

    /**
     * Candidates with the same capability differ only in the time they take, so a claim that waits longer may use all
     * that a hastier one may. Then it is enough to compare, for every waiting time, what is asked for at most that time
     * with what there is: an independent way to the same figures.
     */
    @Property
    void eachClaimGetsAllThatTheEarlierOnesLeave(@ForAll("worlds") Facts facts) {
        var usable = usableAssets(facts);
        var joint = JointActivation.of(facts.plans(), usable);
        var claims = Claim.inTurn(facts.plans());
        var served = new HashMap<Claim, Long>();

        for (var claim : claims) {
            served.put(claim, Math.min(claim.demand(), leftFor(claim, claims, served, usable)));
        }

        assertThat(joint.served())
                .isEqualTo(served.values().stream().mapToLong(units -> units).sum());
        assertThat(joint.shortfall())
                .isEqualTo(claims.stream()
                        .filter(claim -> served.get(claim) < claim.demand())
                        .map(claim -> claim.shortBy(claim.demand() - served.get(claim)))
                        .toList());
    }

    private static List<Asset> usableAssets(Facts facts) {
        var situation = new Situation(Worlds.TODAY, Scenario.NORMAL, facts.phi());
        return facts.assets().stream()
                .filter(asset -> situation.verdictOf(asset).usable())
                .toList();
    }

    private static long leftFor(Claim claim, List<Claim> claims, Map<Claim, Long> served, List<Asset> usable) {
        return claims.stream()
                .filter(other -> waitsAtLeastAsLong(other, claim))
                .mapToLong(limit -> supply(limit, usable)
                        - served.entrySet().stream()
                                .filter(entry -> waitsAtLeastAsLong(limit, entry.getKey()))
                                .mapToLong(Map.Entry::getValue)
                                .sum())
                .min()
                .orElseThrow();
    }

    private static boolean waitsAtLeastAsLong(Claim patient, Claim hasty) {
        var one = patient.requirement();
        var other = hasty.requirement();
        return one.capability().equals(other.capability())
                && one.neededByHours().compareTo(other.neededByHours()) >= 0;
    }

    private static long supply(Claim claim, List<Asset> usable) {
        return usable.stream()
                .filter(claim.requirement()::accepts)
                .mapToLong(Asset::units)
                .sum();
    }

    private static long greedy(Facts facts, List<Asset> usable) {
        var left = new HashMap<String, Long>();
        usable.forEach(asset -> left.put(asset.id(), asset.units()));
        var served = 0L;
        for (var claim : Claim.inTurn(facts.plans())) {
            var missing = claim.demand();
            for (var asset :
                    usable.stream().filter(claim.requirement()::accepts).toList()) {
                var taken = Math.min(missing, left.get(asset.id()));
                left.merge(asset.id(), -taken, Long::sum);
                missing -= taken;
            }
            served += claim.demand() - missing;
        }
        return served;
    }
}
