package org.muster.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.JointActivation;
import org.muster.readiness.model.Overlay;
import org.muster.readiness.model.Plan;
import org.muster.readiness.model.Readiness;
import org.muster.readiness.model.Requirement;
import org.muster.readiness.model.Scenario;
import org.muster.readiness.model.Shortfall;

/** Lets plans run together: every asset serves one of them only, in the order of their priority. */
final class Joint {

    private Joint() {}

    /** The plans one of whose candidates a loss takes away. */
    private static List<String> touched(World world, Collection<String> lost) {
        var facts = new Translation(world).noAction();
        var taken = facts.assets().stream()
                .filter(asset -> lost.contains("unit:" + asset.id()) || !Collections.disjoint(asset.groups(), lost))
                .map(Asset::id)
                .collect(Collectors.toSet());
        return facts.plans().stream()
                .filter(plan -> plan.requirements().stream()
                        .flatMap(requirement -> requirement.terms().worth().stream())
                        .anyMatch(worth -> !Collections.disjoint(worth.keySet(), taken)))
                .map(Plan::code)
                .toList();
    }

    /**
     * Some plans together: what is named is lost, and so is whatever the scenario takes away that each of them answers
     * ("Will this plan work on date D, if X is lost, while plan Y runs too", readiness.md); a site that burns for one plan
     * does not stand for the other.
     */
    static JointAnswer of(World world, List<String> codes, Collection<String> named, LocalDate asOf) {
        var lost = Outlooks.takenAway(world, codes, asOf);
        lost.addAll(named);
        return losing(world, codes, lost, asOf);
    }

    /** The plans a loss touches, together: it is the loss they answer, and nothing else happens. */
    static JointAnswer after(World world, Collection<String> lost, LocalDate asOf) {
        return losing(world, touched(world, lost), new TreeSet<>(lost), asOf);
    }

    /** The plans together where just this is lost. */
    static JointAnswer losing(World world, List<String> codes, SortedSet<String> lost, LocalDate asOf) {
        var facts = new Translation(world).noAction();
        var together = Readiness.evaluate(facts, asOf, new Scenario(Set.copyOf(lost), codes), Overlay.NONE)
                .joint()
                .orElse(JointActivation.NONE);
        var shares = facts.plans().stream()
                .filter(plan -> codes.contains(plan.code()))
                .sorted(Plan.IN_TURN)
                .flatMap(plan -> plan.requirements().stream().map(need -> share(plan.code(), need, together)))
                .toList();
        return new JointAnswer(codes, lost, together, shares);
    }

    private static JointAnswer.Share share(String plan, Requirement need, JointActivation together) {
        var missing = together.shortfall().stream()
                .filter(each -> each.plan().equals(plan) && each.requirement().equals(need.id()))
                .mapToLong(Shortfall::units)
                .sum();
        var asked = need.need().units();
        return new JointAnswer.Share(plan, need.id(), need.capability(), asked, asked - missing);
    }
}
